import type { Content } from '../content-files/content.ts';
import {
  BOARD_SAFETY_URL,
  boardHelpUrl,
  campaignUrl,
  COVERAGE_URL,
  deskUrl,
  directiveUrl,
  embedCardUrl,
  embedUrl,
  galleryUrl,
  guideUrl,
  KIT_URL,
  PATROL_URL,
  placeUrl,
  PLAY_CHECK_URL,
  playerUrl,
  POINT_CHECK_URL,
  pointListUrl,
  roleUrl,
  postUrl,
  REPORT_FORM_URL,
  REPORT_MERGE_URL,
  scriptUrl,
  SCREEN_WORKSHOP_URL,
  SHEET_LIST_URL,
  supportPointUrl,
  WORKSHOP_URL,
} from '../model/addresses.ts';
import { NATIONWIDE } from '../model/places/place.ts';
import { localPosts } from '../views/campaign/post-places.ts';
import { deskPlaces } from '../views/desk/desk-places.ts';
import { dutiesOfRole } from '../views/desk/role-duties.ts';
import { plainText, type Prose } from '../model/text/prose.ts';

/** A page that stands for its type. */
export interface PageOfType {
  type: string;
  address: string;
}

/** The pages there is one of. */
const SINGLE: readonly PageOfType[] = [
  { type: 'home', address: '/' },
  { type: 'guides', address: '/huong-dan/' },
  { type: 'where people are stuck', address: '/ket-o-dau/' },
  { type: 'corrections', address: '/thay-doi/' },
  { type: 'places', address: '/dia-phuong/' },
  { type: 'support points', address: '/diem-ho-tro/' },
  { type: 'slogans', address: '/khau-hieu/' },
  { type: 'posts', address: '/khau-hieu/bai-dang/' },
  { type: 'rules of wording', address: '/khau-hieu/quy-tac/' },
  { type: 'scripts', address: '/phat-thanh/' },
  { type: 'sheets', address: '/ap-phich/' },
  { type: 'how to hang sheets', address: '/ap-phich/huong-dan-treo/' },
  { type: 'workshop', address: WORKSHOP_URL },
  { type: 'list of sheets', address: SHEET_LIST_URL },
  { type: 'screens of any size', address: SCREEN_WORKSHOP_URL },
  { type: 'check of support points', address: POINT_CHECK_URL },
  { type: 'screens', address: '/man-hinh/' },
  { type: 'safety of screens', address: BOARD_SAFETY_URL },
  { type: 'check of logs of players', address: PLAY_CHECK_URL },
  { type: 'directives', address: '/van-ban/' },
  { type: 'paragraphs of directives', address: COVERAGE_URL },
  { type: 'officials', address: deskUrl() },
  { type: 'kit', address: KIT_URL },
  { type: 'workbook of reports', address: REPORT_FORM_URL },
  { type: 'merging of reports', address: REPORT_MERGE_URL },
  { type: 'embedding', address: '/nhung/' },
  { type: 'warnings', address: '/canh-bao/' },
  { type: 'check', address: '/kiem-tra/' },
  { type: 'check of noticeboards', address: PATROL_URL },
  { type: 'glossary', address: '/giai-thich/' },
  { type: 'privacy', address: '/quyen-rieng-tu/' },
  { type: 'search', address: '/tim-kiem/' },
  { type: 'data', address: '/du-lieu/' },
  { type: 'unknown address', address: '/404.html' },
  { type: 'no network', address: '/khong-co-mang/' },
];

const letters = ({ prose }: { prose: Prose }): number => plainText(prose).length;

/**
 * One page of each type, for who looks at or measures all of them. Where a type has many pages, those of
 * one printed code of a locality go together: its landing page, its consultation, its longest guide, its
 * place; of the others the one with the longest content.
 */
export function pagesByType(content: Content): PageOfType[] {
  const { campaigns, codes, localities } = content;
  const longest = <T>(list: readonly T[], sizeOf: (one: T) => number): T | undefined =>
    [...list].sort((a, b) => sizeOf(b) - sizeOf(a))[0];
  const code = codes.find(({ place }) => localities.some((one) => one.place === place)) ?? codes[0];
  const campaign =
    campaigns.find(({ id }) => id === code?.campaign) ??
    longest(campaigns, ({ title }) => title.length);
  const ofCampaign = content.guides.filter((one) => one.campaign === campaign?.id);
  const guide = longest(ofCampaign.length > 0 ? ofCampaign : content.guides, letters);
  const point = longest(content.supportPoints, ({ name }) => name.length);
  const script = longest(campaign?.scripts ?? [], letters);
  const sign = codes.find((one) => one.point !== undefined);
  const commune = localities.find((one) => one.level === 'commune');
  const province = localities.find((one) => one.level === 'province');
  const directive = longest(content.directives, ({ title }) => title.length);
  const [desk] = deskPlaces(content);
  const role = longest(content.roles, (one) => dutiesOfRole(content, one).length);
  const [board] = content.boards;
  const [post] = campaign ? localPosts(content, campaign.id) : [];
  const found: [type: string, address: string | undefined | null | false][] = [
    ['consultation', campaign && campaignUrl(campaign.id)],
    ['guide', guide && guideUrl(guide.id)],
    ['landing', code && `/q/${code.code.toLowerCase()}/`],
    ['landing of a sign', sign && `/q/${sign.code.toLowerCase()}/`],
    [
      'locality',
      code && localities.some((one) => one.place === code.place) && placeUrl(code.place),
    ],
    // The longest page of a province, most of it names.
    ['province of many names', placeUrl('ha-noi')],
    ['province', province && placeUrl(province.place)],
    ['commune', commune && placeUrl(commune.place)],
    ['support points of a province', point && pointListUrl(point.province)],
    ['support point', point && supportPointUrl(point.id)],
    ['script', campaign && script && scriptUrl(campaign.id, script.id)],
    ['sheets of a consultation', campaign && galleryUrl(campaign.id)],
    ['sheets of the country', campaign && galleryUrl(campaign.id, NATIONWIDE)],
    ['post of a place', post && campaign && postUrl(campaign.id, post.place.key)],
    ['player', campaign && board && playerUrl(campaign.id, board.id)],
    ['board', campaign && board && boardHelpUrl(campaign.id, board.id)],
    ['embed', campaign && embedUrl(campaign.id)],
    ['embedded card', campaign && embedCardUrl(campaign.id)],
    ['officials of a place', desk && deskUrl(desk.key)],
    ['tasks of a role', role && roleUrl(role.id)],
    ['directive', directive && directiveUrl(directive.id)],
  ];
  return [...SINGLE, ...found.flatMap(([type, address]) => (address ? [{ type, address }] : []))];
}
