import type { Content } from '../content-files/content.ts';
import {
  boardHelpUrl,
  campaignUrl,
  directiveUrl,
  embedCardUrl,
  embedUrl,
  guideUrl,
  placeUrl,
  playerUrl,
  pointListUrl,
  scriptUrl,
  supportPointUrl,
} from '../model/addresses.ts';
import { plainText } from '../model/text/prose.ts';

/**
 * One address of each page type, the one with the longest content where the type has many pages.
 */
export function pageOfEachType(content: Content): string[] {
  const longest = <T>(list: readonly T[], sizeOf: (one: T) => number): T | undefined =>
    [...list].sort((a, b) => sizeOf(b) - sizeOf(a))[0];
  const campaign = longest(content.campaigns, ({ title }) => title.length);
  const guide = longest(content.guides, ({ prose }) => plainText(prose).length);
  const directive = longest(content.directives, ({ title }) => title.length);
  const point = longest(content.supportPoints, ({ name }) => name.length);
  const script = longest(campaign?.scripts ?? [], ({ prose }) => plainText(prose).length);
  const [code] = content.codes;
  const sign = content.codes.find((one) => one.point !== undefined);
  const [board] = content.boards;
  const places = (['province', 'commune'] as const).flatMap((level) => {
    const found = content.localities.find((one) => one.level === level);
    return found ? [placeUrl(found.place)] : [];
  });
  return [
    '/',
    ...(campaign
      ? [campaignUrl(campaign.id), embedUrl(campaign.id), embedCardUrl(campaign.id)]
      : []),
    '/huong-dan/',
    ...(guide ? [guideUrl(guide.id)] : []),
    '/dia-phuong/',
    // The longest page of a province, most of it names.
    placeUrl('ha-noi'),
    ...places,
    '/diem-ho-tro/',
    ...(point ? [pointListUrl(point.province), supportPointUrl(point.id)] : []),
    '/khau-hieu/',
    '/khau-hieu/bai-dang/',
    '/khau-hieu/quy-tac/',
    '/phat-thanh/',
    ...(campaign && script ? [scriptUrl(campaign.id, script.id)] : []),
    '/ap-phich/',
    '/man-hinh/',
    ...(campaign && board
      ? [playerUrl(campaign.id, board.id), boardHelpUrl(campaign.id, board.id)]
      : []),
    '/van-ban/',
    ...(directive ? [directiveUrl(directive.id)] : []),
    '/can-bo/',
    '/canh-bao/',
    '/kiem-tra/',
    '/giai-thich/',
    '/quyen-rieng-tu/',
    ...[code, sign].flatMap((one) => (one ? [`/q/${one.code.toLowerCase()}/`] : [])),
    '/tim-kiem/',
    '/du-lieu/',
    '/404.html',
    '/khong-co-mang/',
  ];
}
