import type { Content } from '../../content-files/content.ts';
import { campaignUrl, embedCardUrl } from '../../model/addresses.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import { optionSentence } from '../../model/campaign/options.ts';
import type { Source } from '../../schemas/common.ts';
import type { CampaignAtPlace } from './campaign-at-place.ts';
import { endedWords } from './ended-words.ts';
import { SHEET_WORDS } from '../sheet/sheet-words.ts';
import { directiveTitlesOf } from '../directive/titles.ts';
import { whileOpenWords } from './public-deadline.ts';
import { vneidPeriodWords } from './vneid-period.ts';
import type { Site } from '../../site.ts';
import type { Settings } from '../../settings.ts';
import { escapeMarkup } from '../../model/text/markup.ts';

const addressOf = (settings: Settings, { campaign }: CampaignAtPlace): string =>
  settings.siteUrl + campaignUrl(campaign.id);

const quoted = (list: readonly string[]): string => list.map((one) => `“${one}”`).join('; ');

/**
 * An article for newspapers and portals: every sentence from the content, its sources named.
 * @param isOver written for after the end
 * @returns paragraphs apart by an empty line
 */
export function articleText(site: Site, at: CampaignAtPlace, isOver: boolean): string {
  const { campaign } = at;
  const options = campaign.options.map(({ label }) => `“${label}”`);
  const names = quoted(campaign.documents.map(({ title }) => title));
  const running = [
    `${campaign.summary} ${campaign.audience}`,
    whileOpenWords(at).join(' '),
    `Văn bản được lấy ý kiến: ${names}.`,
    ['Cách góp ý:', ...campaign.posterSteps.map((step, at) => `${at + 1}. ${step}.`)].join('\n'),
    optionSentence(options, 'Mọi lựa chọn ngang nhau, người góp ý tự chọn.'),
    `Cần giúp về VNeID: ${site.content.site.helpline.name}, số ${site.content.site.helpline.number}. ${SHEET_WORDS.safety}.`,
  ];
  const over = [
    `${endedWords(campaign)}. ${vneidPeriodWords(campaign)}`,
    `Văn bản được lấy ý kiến: ${names}.`,
    ...(campaign.afterwards ? [campaign.afterwards.text] : []),
    ...(campaign.outcome ? [campaign.outcome.text] : []),
  ];
  return [
    campaign.title,
    ...(isOver ? over : running),
    `Thông tin đầy đủ: ${addressOf(site.settings, at)}`,
    `Nguồn: ${sourcesOf(site.content, at, isOver).join('; ')}.`,
  ].join('\n\n');
}

/** Each source once, by the name readers know it by. */
function sourcesOf(content: Content, { campaign }: CampaignAtPlace, isOver: boolean): string[] {
  const titles = directiveTitlesOf(content);
  const lists: (readonly Source[])[] = [
    campaign.periods.vneid.sources,
    ...campaign.documents.map(({ sources }) => sources),
    ...(isOver ? [campaign.outcome?.sources ?? []] : []),
  ];
  const named = lists
    .flat()
    .map(({ directive, title }) => (directive === undefined ? title : titles.get(directive)) ?? '');
  return [...new Set(named.filter(Boolean))];
}

/** The snippet that shows our card in a frame of another site. */
export const frameSnippet = (settings: Settings, at: CampaignAtPlace): string =>
  `<iframe src="${settings.siteUrl}${embedCardUrl(at.campaign.id)}" title="${escapeMarkup(at.campaign.title)}" ` +
  'height="420" loading="lazy" style="border:0;width:40rem;max-width:95vw"></iframe>';

/** Plain HTML without a frame: true whenever it is read, for it cannot change by itself. */
export function plainSnippet(settings: Settings, at: CampaignAtPlace): string {
  const { campaign } = at;
  const { closes } = campaign.periods.vneid;
  return [
    '<div lang="vi">',
    `  <p><strong><a href="${addressOf(settings, at)}">${escapeMarkup(campaign.title)}</a></strong></p>`,
    `  <p>${escapeMarkup(whileOpenWords(at).join(' '))}</p>`,
    `  <p>Sau ngày ${formatDay(closes)}, đợt này đã kết thúc.</p>`,
    '</div>',
  ].join('\n');
}
