import { symbolAddress, typedAddress } from '../../model/addresses.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import { CHANNEL_LABEL } from '../../model/codes/channel-words.ts';
import { sentenceCase } from '../../model/text/vietnamese.ts';
import type { PrintedCode } from '../../schemas/code.ts';
import { validThrough } from './code-validity.ts';
import { placeWithKey } from '../place/places.ts';
import { pointWithId } from '../point/support-points.ts';
import type { Site } from '../../site.ts';

/** The register as officials read it: the titles of its columns, and one row for each code. */
export interface RegisterTable {
  head: string[];
  rows: string[][];
}

type CellOfCode = (row: PrintedCode, site: Site) => string;

const day = (text: string | null | undefined): string => (text ? formatDay(text) : '');

const COLUMNS: [head: string, cell: CellOfCode][] = [
  ['Mã', ({ code }) => code],
  [
    'Đợt lấy ý kiến',
    ({ campaign }, { content }) =>
      content.campaigns.find(({ id }) => id === campaign)?.title ?? campaign,
  ],
  ['Nơi', ({ place }, { content }) => placeWithKey(content, place).name],
  ['Kênh', ({ channel }) => sentenceCase(CHANNEL_LABEL[channel])],
  ['Điểm hỗ trợ', ({ point }, { content }) => pointWithId(content, point)?.name ?? point ?? ''],
  ['Mã điểm', ({ point }) => point ?? ''],
  ['Ngày cấp', ({ issuedOn }) => day(issuedOn)],
  ['Hiệu lực đến', (row, { content }) => day(validThrough(content, row))],
  ['Thôi dùng từ', ({ retiredOn }) => day(retiredOn)],
  ['Lý do thôi dùng', ({ retiredBecause }) => retiredBecause ?? ''],
  ['Địa chỉ gõ tay', ({ code }, { settings }) => typedAddress(settings.siteUrl, code)],
  ['Địa chỉ trong mã QR', ({ code }, { settings }) => symbolAddress(settings.siteUrl, code)],
];

/**
 * The register in words, for a workbook or a terminal.
 * @param rows of the site's register
 */
export function registerTable(site: Site, rows: readonly PrintedCode[]): RegisterTable {
  return {
    head: COLUMNS.map(([head]) => head),
    rows: rows.map((row) => COLUMNS.map(([, cell]) => cell(row, site))),
  };
}
