/** What the place box answers. Whole numbers and words only: it runs in the visitor's browser. */
import { communeUrl, placeUrl } from '../addresses.ts';
import { lastDayWords } from '../campaign/last-day.ts';
import { periodAt, phaseAt, timeLeft } from '../campaign/phase.ts';
import { sentenceCase } from '../text/vietnamese.ts';
import { officialWays, type OfficialWays, type Way } from './official-ways.ts';
import type { CampaignInFile, CommuneRow, PlacesOfProvince } from './place-file.ts';

/** A consultation in a place. */
export interface AnsweredCampaign {
  title: string;
  /** "Hết thứ sáu, ngày 14/11/2025, còn 11 ngày" */
  deadline: string;
  guide: string;
  ways: OfficialWays;
}

/** Words, some of which lead somewhere. */
export interface LinkedWords {
  words: string;
  link?: Way;
}

interface PlaceAnswer {
  /** "Phường Ba Đình, thành phố Hà Nội" */
  name: string;
  url: string;
  /** "phường Trúc Bạch, Quán Thánh (quận Ba Đình)"; empty where nothing is known. */
  before: string;
  /** Those that are not over, in the order of the file. */
  campaigns: AnsweredCampaign[];
  help: LinkedWords[];
}

/**
 * What holds in a place.
 * @param file of its province
 * @param code of the commune; `null` for the province itself
 * @param now epoch ms
 * @returns `null` where the province has no such commune
 */
export function placeAnswer(
  file: PlacesOfProvince,
  code: string | null,
  now: number,
): PlaceAnswer | null {
  const row = code === null ? null : file.communes.find(([one]) => one === code);
  if (row === undefined) return null;
  const [, name = '', before = '', , , own = 0] = row ?? [];
  return {
    name: sentenceCase(row ? `${name}, ${file.name}` : file.name),
    url: urlOf(file, row),
    before,
    campaigns: file.campaigns.flatMap((campaign, index) => {
      // A place that says nothing of its own has 0 here.
      const itsOwn = own === 0 ? undefined : own.closings[index];
      const here = { ...campaign, closings: itsOwn ?? campaign.closings };
      return answered(here, officialWays(file, row, index), now);
    }),
    help: helpIn(file, row),
  };
}

function urlOf({ slug }: PlacesOfProvince, row: CommuneRow | null): string {
  if (!row) return placeUrl(slug);
  const [code, , , , , own] = row;
  return own ? placeUrl(`${slug}/${own.slug}`) : communeUrl(slug, code);
}

function answered(campaign: CampaignInFile, ways: OfficialWays, now: number): AnsweredCampaign[] {
  const period = periodAt(now, campaign);
  if (phaseAt(now, period) === 'closed') return [];
  const { title, guide, closings } = campaign;
  const isPast = period.closesAt !== closings[0];
  const last = `${isPast ? 'Đã qua hạn của địa phương; VNeID còn nhận ý kiến đến hết' : 'Hết'} ${lastDayWords(period.closesAt)}`;
  return [{ title, deadline: `${last}, ${timeLeft(now, period)}`, guide, ways }];
}

/** Who helps: points of the place, else the police of the commune and where the nearest points are. */
function helpIn(file: PlacesOfProvince, row: CommuneRow | null): LinkedWords[] {
  const [, name, , points, near] = row ?? ['', file.name, '', file.points, 0 as const];
  if (points > 0) return [{ words: '', link: pointsLink(file, name, points) }];
  const police = row ? `Công an ${name}` : 'Công an xã, phường, đặc khu nơi gần nhất';
  const help: LinkedWords[] = [{ words: `${police}. Ở đây chưa có điểm hỗ trợ trong danh sách.` }];
  const nearest = near === 0 ? undefined : file.communes.find(([code]) => code === near[0]);
  if (near !== 0 && nearest) {
    const [, nearName, , nearPoints] = nearest;
    help.push({
      words: `Gần đó (cùng ${near[1]} trước đây):`,
      link: pointsLink(file, nearName, nearPoints),
    });
  }
  return help;
}

function pointsLink({ slug }: PlacesOfProvince, name: string, points: number): Way {
  const asked = `q=${encodeURIComponent(sentenceCase(name))}&tinh=${slug}`;
  return { text: `${points} điểm hỗ trợ ở ${name}`, href: `/diem-ho-tro/?${asked}` };
}
