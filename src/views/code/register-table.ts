import type { Content } from '../../content-files/content.ts';
import { symbolAddress, typedAddress } from '../../model/addresses.ts';
import { formatDay } from '../../model/time/calendar.ts';
import { CHANNEL_LABEL } from '../../model/codes/channel-words.ts';
import { sentenceCase } from '../../model/text/vietnamese.ts';
import type { PrintedCode } from '../../schemas/code.ts';
import { validThrough } from './code-validity.ts';
import { placeWithKey } from '../place/places.ts';
import { settings } from '../site/site-content.ts';

/** The register as officials read it: heads, then a row a code. */
export interface RegisterTable {
  head: string[];
  rows: string[][];
}

type Cell = (row: PrintedCode, content: Content) => string;

const day = (text: string | null | undefined): string => (text ? formatDay(text) : '');

const COLUMNS: [head: string, cell: Cell][] = [
  ['Mã', ({ code }) => code],
  [
    'Đợt lấy ý kiến',
    ({ campaign }, { campaigns }) => campaigns.find(({ id }) => id === campaign)?.title ?? campaign,
  ],
  ['Nơi', ({ place }, content) => placeWithKey(content, place).name],
  ['Kênh', ({ channel }) => sentenceCase(CHANNEL_LABEL[channel])],
  [
    'Điểm hỗ trợ',
    ({ point }, { supportPoints }) =>
      supportPoints.find(({ id }) => id === point)?.name ?? point ?? '',
  ],
  ['Mã điểm', ({ point }) => point ?? ''],
  ['Ngày cấp', ({ issuedOn }) => day(issuedOn)],
  ['Hiệu lực đến', (row, content) => day(validThrough(content, row))],
  ['Thôi dùng từ', ({ retiredOn }) => day(retiredOn)],
  ['Lý do thôi dùng', ({ retiredBecause }) => retiredBecause ?? ''],
  ['Địa chỉ gõ tay', ({ code }) => typedAddress(settings.siteUrl, code)],
  ['Địa chỉ trong mã QR', ({ code }) => symbolAddress(settings.siteUrl, code)],
];

/**
 * The register in words, for a workbook or a terminal.
 * @param content the checked content, for titles and names
 * @param rows rows of its register
 */
export function registerTable(content: Content, rows: readonly PrintedCode[]): RegisterTable {
  return {
    head: COLUMNS.map(([head]) => head),
    rows: rows.map((row) => COLUMNS.map(([, cell]) => cell(row, content))),
  };
}
