import { readFileSync } from 'node:fs';

/** `docs/gio-dau-tien.md`. */
export const GUIDE = readFileSync('docs/gio-dau-tien.md', 'utf8');

/** Where it says how a newer kit is taken: a way of its own, gone later and again. */
const NEWER_KIT = /^## H\. Lấy bản mới[^]*?(?=^## )/m;

/** The commands of a text, in their order; a block of `sh` holds one or more. */
const commandsIn = (text: string): string[] =>
  [...text.matchAll(/^ *```sh\n([^]*?)^ *```/gm)].flatMap(([, block = '']) =>
    block
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );

/** The commands from an empty machine to a published site, and back. */
export const FIRST_HOUR = commandsIn(GUIDE.replace(NEWER_KIT, ''));

/** The commands that take a newer kit over. */
export const TAKING_A_NEWER_KIT = commandsIn(NEWER_KIT.exec(GUIDE)?.[0] ?? '');
