import { createHash } from 'node:crypto';
import asking from '../browser/screen/asking.js?raw';
import clock from '../browser/screen/clock.js?raw';
import list from '../browser/screen/list.js?raw';
import pictures from '../browser/screen/pictures.js?raw';
import css from '../browser/screen/player.css?raw';
import player from '../browser/screen/player.js?raw';

/** The style of the player, as it stands in its page. */
export const PLAYER_STYLE = css;

/**
 * The script of the player. A bundler would write it in the language of today; engines in lifts and
 * televisions know ECMAScript 5 only.
 */
export const PLAYER_SCRIPT = [
  "(function () {\n'use strict';",
  ...[clock, list, pictures, asking, player],
  'playScreen();\n})();\n',
].join('\n');

/** A new player is a new version: pages that have played for weeks load themselves anew. */
export const PLAYER_VERSION = createHash('sha256')
  .update(PLAYER_SCRIPT + PLAYER_STYLE)
  .digest('hex')
  .slice(0, 12);

/** The address of the script. */
export const PLAYER_SCRIPT_URL = `/man-hinh/trinh-chieu.js?v=${PLAYER_VERSION}`;

/** What the content security policy calls the style by. */
export const PLAYER_STYLE_HASH: `sha256-${string}` = `sha256-${createHash('sha256')
  .update(PLAYER_STYLE)
  .digest('base64')}`;
