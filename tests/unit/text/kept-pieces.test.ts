import { expect, test } from 'vitest';
import { datePieces, titlePieces } from '../../../src/model/text/kept-pieces.ts';

const keptIn = (pieces: ReturnType<typeof titlePieces>): string[] =>
  pieces.filter(({ isKept }) => isKept).map(({ text }) => text);

test.each([
  ['Văn kiện Đại hội XIV', ['Văn kiện', 'Đại hội XIV']],
  // One that is wider than a phone parts from its kind.
  ['Góp ý tại thành phố Hồ Chí Minh', ['Góp ý', 'thành phố', 'Hồ Chí Minh']],
  ['Xã Y Tý', ['Xã Y\u00a0Tý']],
])('the words of the title “%s” stay whole', (title, kept) => {
  expect(keptIn(titlePieces(title))).toEqual(kept);
});

test('a date stays with its noun and the marks behind it, wherever it stands', () => {
  const text = 'Từ ngày 01/11/2025 đến hết ngày 15/11/2025. Ngày 5 nghỉ.';
  expect(keptIn(datePieces(text))).toEqual(['ngày 01/11/2025', 'ngày 15/11/2025.', 'Ngày 5']);
  expect(
    datePieces(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
