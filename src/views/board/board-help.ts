import { playerUrl } from '../../model/addresses.ts';
import { latestFiles } from '../../model/boards/playlist.ts';
import type { BoardPlaylist } from './frames-of.ts';
import { PLAYER_KINDS, type Given } from './player-kinds.ts';
import type { Settings } from '../../settings.ts';

/** An address an operator copies. */
interface GivenAddress {
  id: Given;
  label: string;
  address: string;
}

const LABELS: Record<Given, string> = {
  page: 'Trang tự chiếu',
  yodeck: 'Trang tự chiếu cho Yodeck',
  mrss: 'Danh sách ảnh MRSS',
  rss: 'Chữ chạy RSS',
  smil: 'Danh sách phát SMIL',
  json: 'Dữ liệu JSON',
  zip: 'Gói cho USB (ZIP)',
  png: 'Ảnh thứ nhất, tên cố định',
};

/** Every address of a board, each once. */
function givenAddresses(settings: Settings, playlist: BoardPlaylist): GivenAddress[] {
  const [latest] = latestFiles(playlist.frames, settings.now);
  const base = settings.siteUrl + playerUrl(playlist.at.campaign.id, playlist.key);
  const files: Record<Given, string> = {
    ...{ page: '', yodeck: '?player=yodeck', mrss: 'mrss.xml', rss: 'rss.xml' },
    ...{ smil: 'playlist.smil', json: 'playlist.json', zip: 'khung-hinh.zip' },
    png: latest?.file ?? '',
  };
  return (Object.keys(LABELS) as Given[]).map((id) => ({
    id,
    label: LABELS[id],
    address: base + files[id],
  }));
}

/** The kinds of players, each with the addresses of one board. */
export function playersFor(
  settings: Settings,
  playlist: BoardPlaylist,
): (Omit<(typeof PLAYER_KINDS)[number], 'give'> & { give: GivenAddress[] })[] {
  const addresses = givenAddresses(settings, playlist);
  return PLAYER_KINDS.map((kind) => ({
    ...kind,
    give: kind.give.flatMap((id) => addresses.find((one) => one.id === id) ?? []),
  }));
}
