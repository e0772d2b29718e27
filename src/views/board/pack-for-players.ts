import { PLAYER_KINDS, type Given } from './player-kinds.ts';

/** What of a pack made in the workshop a player takes. */
const IN_PACK: Partial<Record<Given, string>> = {
  zip: 'cả gói',
  page: 'index.html',
  yodeck: 'index.html, đặt ở một địa chỉ',
  png: 'ảnh PNG',
  smil: 'playlist.smil',
  json: 'playlist.json, đặt ở một địa chỉ',
  mrss: 'mrss.xml, có khi ghi địa chỉ đặt gói',
};

/** Kinds of players, each with the files of a pack it takes, the best first, and where they go. */
export const packForPlayers = (): { name: string; files: string; where: string }[] =>
  PLAYER_KINDS.map(({ name, give, where }) => ({
    name,
    files: give.flatMap((one) => IN_PACK[one] ?? []).join('; '),
    where,
  }));
