import { PLAYER_KINDS, type Given } from './player-kinds.ts';

/** What of a pack made in the workshop a player takes; pages for one maker's player are none of it. */
const IN_PACK: Partial<Record<Given, string>> = {
  zip: 'cả gói',
  page: 'index.html',
  png: 'ảnh PNG',
  smil: 'playlist.smil',
  json: 'playlist.json, đặt ở một địa chỉ',
  mrss: 'mrss.xml, có khi ghi địa chỉ đặt gói',
};

/** Kinds of players, each with the files of a pack it takes, the best first. */
export const packForPlayers = (): { name: string; files: string }[] =>
  PLAYER_KINDS.map(({ name, give }) => ({
    name,
    files: give.flatMap((one) => IN_PACK[one] ?? []).join('; '),
  }));
