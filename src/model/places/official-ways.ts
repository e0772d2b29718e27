/** What officials take away for a place: its own, else what is made for it, else what is ready above it. */
import {
  galleryUrl,
  KIT_URL,
  POSTS_URL,
  postUrl,
  SCREEN_WORKSHOP_URL,
  WORKSHOP_URL,
} from '../addresses.ts';
import { BOARDS_URL, boardsOfPlaceUrl } from '../boards/board-list-address.ts';
import type { CommuneRow, PlacesOfProvince } from './place-file.ts';
import { NATIONWIDE } from './place.ts';

/** A way on, named by what it opens. */
export interface Way {
  text: string;
  href: string;
}

export interface OfficialWays {
  /** `null` where the site has none that fit. */
  sheets: Way | null;
  boards: Way;
  texts: Way;
}

const OWN = 'cho nơi này';

/**
 * The ways on of officials.
 * @param file of the province
 * @param row of the commune; `null` for the province itself
 * @param index of the consultation
 */
export function officialWays(
  file: PlacesOfProvince,
  row: CommuneRow | null,
  index: number,
): OfficialWays {
  const campaign = file.campaigns[index];
  if (!campaign) throw new RangeError(`No consultation ${index} in ${file.slug}`);
  const { id } = campaign;
  const own = row?.[5] ?? 0;
  const key = own === 0 ? file.slug : `${file.slug}/${own.slug}`;
  const hasSheets = row === null ? campaign.hasSheets : own !== 0 && own.sheets.includes(index);
  const hasBoards = row === null ? file.hasBoards : own !== 0 && own.hasBoards;
  const chosen = `?noi=${row === null ? file.slug : row[0]}`;
  const made = (text: string, tool: string): Way | null =>
    file.hasWorkshop ? { text, href: tool + chosen } : null;
  const ready = (what: string, isOfProvince: boolean, hrefs: [own: string, all: string]): Way =>
    isOfProvince
      ? { text: `${what} của ${file.name}`, href: hrefs[0] }
      : { text: `${what} của cả nước`, href: hrefs[1] };
  const sheets: [string, string] = [galleryUrl(id, file.slug), galleryUrl(id, NATIONWIDE)];
  const boards: [string, string] = [boardsOfPlaceUrl(id, file.slug), `${BOARDS_URL}#${id}`];
  return {
    sheets: hasSheets
      ? { text: `Bản in ${OWN}`, href: galleryUrl(id, key) }
      : (made(`Làm bản in ${OWN}`, WORKSHOP_URL) ??
        (campaign.hasSheets || campaign.hasNational
          ? ready('Bản in', campaign.hasSheets, sheets)
          : null)),
    boards: hasBoards
      ? { text: `Khung hình ${OWN}`, href: boardsOfPlaceUrl(id, key) }
      : (made(`Làm khung hình ${OWN}`, SCREEN_WORKSHOP_URL) ??
        ready('Khung hình', file.hasBoards, boards)),
    texts: hasSheets
      ? { text: `Bài đăng ${OWN}`, href: postUrl(id, key) }
      : (made('Làm bộ tài liệu, có bài đăng', KIT_URL) ??
        ready('Bài đăng', campaign.hasSheets, [postUrl(id, file.slug), POSTS_URL])),
  };
}
