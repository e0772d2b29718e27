/** The merged report on a page of paper. */
import type { MergedReport } from '../../model/reports/merge-reports.ts';
import {
  countedWords,
  countWords,
  difficultiesIn,
  namesWords,
  rateWords,
  STATE_WORDS,
  totalLines,
  unitNamesIn,
} from '../../model/reports/report-words.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import { plainPages } from '../documents/plain-pages.ts';
import {
  centredParagraph,
  plainParagraph,
  wordFile,
  wordTable,
  type WordBlock,
} from '../documents/word.ts';

/** So many units still stand on the one page. */
const MOST_LINES = 24;

const small = { points: 12 };
const cell = (text: string, bold = false): WordBlock[] => [
  plainParagraph(text, { ...small, bold }),
];

/** Figures stand below each other by their last digit. */
const figureCell = (text: string, bold = false): WordBlock[] => [
  plainParagraph(text, { ...small, bold }, { alignment: 'right', spacing: { after: 60 } }),
];

/**
 * The summary of a day.
 * @param place "Phường Sông Trí, tỉnh Hà Tĩnh"
 * @returns the bytes of a .docx file
 */
export function summaryPaper(place: string, merged: MergedReport): Promise<Uint8Array> {
  const { lines } = merged;
  const named = (label: string, names: readonly string[]): WordBlock[] =>
    names.length === 0 ? [] : [plainParagraph(`${label}: ${namesWords(names)}.`, small)];
  const difficulties = difficultiesIn(merged).map(([text, count]) => `${text} (${count} nơi)`);
  const notes = lines
    .filter(({ note }) => note !== '')
    .map(({ unit, note }) => `${unit.name}: ${note}`);
  const blocks: WordBlock[] = [
    centredParagraph('TỔNG HỢP BÁO CÁO', { bold: true }),
    centredParagraph(place, { bold: true }),
    centredParagraph(`Ngày ${formatDay(merged.day)}`, { italics: true }, 160),
    wordTable(
      [['Nội dung', 'Số'], ...totalLines(merged)].map(([name = '', figure = ''], row) => [
        cell(name, row === 0),
        figureCell(figure, row === 0),
      ]),
      [110, 60],
      true,
    ),
    plainParagraph(`${countedWords(merged)}.`, small, { spacing: { before: 120, after: 60 } }),
    ...named('Khó khăn', difficulties),
    ...named('Ghi rõ', notes),
    ...named('Chưa gửi', unitNamesIn(merged, 'missing')),
    ...named('Gửi muộn', unitNamesIn(merged, 'late')),
    ...named('Chưa tính vì có lỗi', unitNamesIn(merged, 'refused')),
    ...(lines.length <= MOST_LINES ? [unitTable(merged)] : []),
  ];
  return wordFile(`Tổng hợp báo cáo ngày ${formatDay(merged.day)} – ${place}`, plainPages(blocks));
}

const unitTable = ({ lines }: MergedReport): WordBlock => {
  const row = (texts: readonly string[], bold = false): WordBlock[][] =>
    texts.map((text, at) => (at > 0 && at < 4 ? figureCell : cell)(text, bold));
  return wordTable(
    [
      row(['Đơn vị', 'Đến hôm nay', 'Trong ngày', 'Tỷ lệ', 'Báo cáo'], true),
      ...lines.map(({ unit, state, counts: { toDate, today, accounts } }) =>
        row([
          unit.name,
          toDate === undefined ? '' : countWords(toDate),
          today === undefined ? '' : countWords(today),
          rateWords(toDate, accounts),
          STATE_WORDS[state],
        ]),
      ),
    ],
    [62, 30, 28, 22, 28],
    true,
  );
};
