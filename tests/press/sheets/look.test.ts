/** What a designer would look for, on every form: nothing clipped, nothing lonely, nothing faint. */
import { describe, expect, test } from 'vitest';
import { memoized } from '../../../src/model/memoized.ts';
import { findQr, rasterisePdf, type RasterisedPdf } from '../../../src/press/proof/proof.ts';
import { drawQr } from '../../../src/press/qr/qr.ts';
import { renderSheet } from '../../../src/press/sheets/sheet.ts';
import type { SheetFacts } from '../../../src/press/sheets/sheet-facts.ts';
import {
  kindOf,
  sheetFileName,
  sheetForms,
  type SheetForm,
} from '../../../src/model/sheets/sheet-kinds.ts';
import { sentenceCase } from '../../../src/model/text/vietnamese.ts';
import { pageLayout } from '../../../src/press/sheets/sheet-layout.ts';
import { contrast } from '../boards/contrast.ts';
import { complete, flat, fullest, longestPlace, mark, frozenSlogans } from './samples.ts';
import { lettersOf, type PlacedLetter } from './text-positions.ts';

const longest: SheetFacts = { ...fullest, place: longestPlace(), trial: false };

/** The hardest there is to set, by what an official would call it. */
const CASES: Record<string, SheetFacts> = {
  'the longest names': longest,
  'the longest names beside a mark': { ...longest, logo: mark },
  'a consultation that is over': { ...longest, help: null, ended: 'Đã kết thúc ngày 15/11/2025' },
  'a line of the locality': {
    ...complete,
    logo: mark,
    ownLine:
      'Tổ công nghệ số cộng đồng thôn Ví Dụ giúp bà con tại nhà văn hóa, tối thứ bảy hằng tuần, từ 19 giờ đến 21 giờ (ví dụ)',
  },
  'a place without points, a deadline without a note': {
    ...complete,
    help: null,
    deadline: { label: complete.deadline.label, value: complete.deadline.value },
  },
};

/** A sheet and where its letters stand, drawn once for all that is asked of it. */
const sheetOf = memoized((facts: SheetFacts) =>
  memoized((form: SheetForm) => {
    const pdf = renderSheet(facts, form);
    return { pdf, letters: lettersOf(pdf) };
  }),
);

const named = (form: SheetForm) => ({ form, name: sheetFileName(form) });
const inColour = sheetForms(['colour']).map(named);
/** The other sizes of a kind are these, larger or smaller. */
const drawn = sheetForms().filter(({ kind, size }) =>
  kindOf(kind).sizes.slice(0, 2).includes(size),
);

/** Letters that leave the trimmed sheet, a margin of 2 % kept clear; each copy has its own. */
function outside(letters: readonly PlacedLetter[], form: SheetForm): string {
  const { copies, width, height } = pageLayout(form);
  const margin = 0.02 * Math.min(width, height);
  const isInside = ({ left, right, top, bottom }: PlacedLetter): boolean =>
    copies.some(
      ({ x, y }) =>
        left >= x + margin &&
        right <= x + width - margin &&
        top >= y + margin &&
        bottom <= y + height - margin,
    );
  return letters
    .filter((letter) => !isInside(letter))
    .map(({ letter }) => letter)
    .join('');
}

/** Letters that lie on others: a quarter of the smaller is covered. */
function clashing(letters: readonly PlacedLetter[]): string {
  const area = ({ left, right, top, bottom }: PlacedLetter): number =>
    (right - left) * (bottom - top);
  const sorted = letters.toSorted((a, b) => a.top - b.top);
  const found: string[] = [];
  for (const [index, one] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (!other || other.top > one.bottom) break;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - other.top;
      if (across <= 0 || across * down < 0.25 * Math.min(area(one), area(other))) continue;
      found.push(one.letter + other.letter);
    }
  }
  return found.join(' ');
}

// The variants differ in colour, not in where things stand.
describe.each(inColour)('$name', ({ form }) => {
  test.each(Object.entries(CASES))('with %s, no text leaves its box', async (_, facts) => {
    for (const letters of await sheetOf(facts)(form).letters) {
      expect(letters.length).toBeGreaterThan(40);
      expect(outside(letters, form)).toBe('');
      expect(clashing(letters)).toBe('');
    }
  });
});

test.each(drawn.map(named))(
  'every letter on $name stands out 7:1 from its ground, open or over',
  async ({ form }) => {
    for (const facts of [complete, { ...complete, ended: 'Đã kết thúc ngày 15/11/2025' }]) {
      const pdf = renderSheet(facts, form);
      for (const [index, letters] of (await lettersOf(pdf)).entries()) {
        const picture = await rasterisePdf(pdf, DPI, index + 1);
        const faint = letters.filter((one) => contrast(one.colour, groundOf(picture, one)) < 7);
        expect(faint.map(({ letter, colour }) => `${letter} ${colour.join(' ')}`)).toEqual([]);
      }
    }
  },
);

const DPI = 100;

/** The most frequent colour around a letter. */
function groundOf(
  { data, width, height }: RasterisedPdf,
  { left, right, top, bottom }: PlacedLetter,
): [number, number, number] {
  const pixel = DPI / 25.4;
  const counts = new Map<number, number>();
  for (let y = Math.floor((top - 0.6) * pixel); y <= (bottom + 0.6) * pixel; y++) {
    for (let x = Math.floor((left - 0.6) * pixel); x <= (right + 0.6) * pixel; x++) {
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      const isLetter =
        y > top * pixel && y < bottom * pixel && x > left * pixel && x < right * pixel;
      if (isLetter) continue;
      const at = (y * width + x) * 4;
      const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  const [[most] = [0xffffff]] = [...counts].toSorted(([, a], [, b]) => b - a);
  return [most >> 16, (most >> 8) & 0xff, most & 0xff];
}

test.each(inColour)('the code on $name has its quiet zone of four modules', async ({ form }) => {
  // The shorter address has fewer modules, which are larger, and so is what must stay clear around them.
  for (const facts of [longest, complete]) await expectQuietZone(form, facts);
});

async function expectQuietZone(form: SheetForm, facts: SheetFacts): Promise<void> {
  const { pdf, letters: placed } = sheetOf(facts)(form);
  const dpi = 100;
  const picture = await rasterisePdf(pdf, dpi);
  const found = await findQr(picture);
  if (!found) throw new Error('no code found');
  const { topLeft, topRight, bottomLeft } = found.position;
  const mm = 25.4 / dpi;
  const zone =
    (4 * kindOf(form.kind).symbol * pageLayout(form).scale) / drawQr(facts.qr.symbolUrl).modules;
  const clear = zone - mm; // the edge of a symbol is known to a pixel
  const [letters = []] = await placed;
  const inside = letters.filter(
    ({ left, right, top, bottom }) =>
      right > topLeft.x * mm - clear &&
      left < topRight.x * mm + clear &&
      bottom > topLeft.y * mm - clear &&
      top < bottomLeft.y * mm + clear,
  );
  expect(inside.map(({ letter }) => letter).join('')).toBe('');
}

/** How many words stand in each line of a text, as the sheet shows it. */
function wordsByLine(letters: readonly PlacedLetter[], text: string): number[] {
  const shown = letters.map(({ letter }) => letter).join('');
  const start = shown.indexOf(text.replaceAll(' ', ''));
  expect(start, text).toBeGreaterThanOrEqual(0);
  const lines: number[] = [];
  let at = start;
  let bottom = -Infinity;
  for (const word of text.split(' ')) {
    const own = letters.slice(at, at + word.length);
    at += own.length;
    const top = Math.min(...own.map((one) => one.top));
    if (top > bottom - 0.5) lines.push(0);
    lines[lines.length - 1] = (lines.at(-1) ?? 0) + 1;
    bottom = Math.max(top + 0.1, Math.max(...own.slice(0, 1).map((one) => one.bottom)));
  }
  return lines;
}

describe('no line of large type holds one word alone', () => {
  const titled = inColour.filter(
    ({ form }) => !['slogan-poster', 'sign', 'badge'].includes(form.kind),
  );
  test.each(titled)('the titles on $name', async ({ form }) => {
    for (const facts of [complete, longest]) {
      const [letters = []] = await sheetOf(facts)(form).letters;
      const title = form.kind === 'handout' ? `Góp ý: ${facts.shortTitle}` : facts.title;
      const lines = wordsByLine(letters, flat(title));
      expect(Math.min(...lines), `${title}: ${lines.join()}`).toBeGreaterThan(1);
    }
  });
  const signs = inColour.filter(({ form }) => form.kind === 'sign');
  test.each(signs)('the offices every commune has on $name', async ({ form }) => {
    for (const office of ['Ủy ban nhân dân', 'Công an', 'Nhà văn hóa', 'Trạm y tế']) {
      for (const unit of [
        'phường Thái Hòa',
        'xã Tân Thới Nhất',
        'phường Văn Miếu - Quốc Tử Giám',
      ]) {
        for (const name of [`${office} ${unit}`, `${office} ${unit} (ví dụ)`]) {
          const sheet = { ...complete, point: { name, address: 'Số 1', services: ['góp ý'] } };
          const [letters = []] = await lettersOf(renderSheet(sheet, form));
          const lines = wordsByLine(letters, name);
          expect(Math.min(...lines), `${name}: ${lines.join()}`).toBeGreaterThan(1);
        }
      }
    }
  });
  const posters = inColour.filter(({ form }) => form.kind === 'slogan-poster');
  test.each(posters)('the slogans on $name', async ({ form }) => {
    const slogans = frozenSlogans();
    expect(slogans.length).toBeGreaterThan(6);
    for (const text of slogans) {
      const sheet = { ...complete, slogan: { text, isSuggested: true } };
      const [letters = []] = await lettersOf(renderSheet(sheet, form));
      const lines = wordsByLine(letters, sentenceCase(text));
      expect(Math.min(...lines), `${text}: ${lines.join()}`).toBeGreaterThan(1);
      expect(begunAtLineEnd(lines, text), text).toEqual([]);
    }
  });
});

/** Clauses that begin at the end of a line with a word or two and go on in the next: "… VNeID? Hãy". */
function begunAtLineEnd(lines: readonly number[], text: string): string[] {
  const words = text.split(' ');
  let end = 0;
  return lines.slice(0, -1).flatMap((count) => {
    const line = words.slice(end, end + count);
    end += count;
    const rest = line.slice(line.findLastIndex((word) => /[,;.!?–]$/u.test(word)) + 1);
    return rest.length < line.length && rest.length > 0 && rest.length < 3 ? [line.join(' ')] : [];
  });
}
