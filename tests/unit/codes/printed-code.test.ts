import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { symbolAddress } from '../../../src/model/addresses.ts';
import {
  checkCharacter,
  CODE_ALPHABET,
  CODE_LENGTH,
  drawCode,
  isWellFormedCode,
} from '../../../src/model/codes/printed-code.ts';

const bodies = fc.string({
  unit: fc.constantFrom(...Array.from(CODE_ALPHABET)),
  minLength: CODE_LENGTH - 1,
  maxLength: CODE_LENGTH - 1,
});
const codes = bodies.map((body) => body + checkCharacter(body));

describe('the alphabet of printed codes', () => {
  test('has 29 different characters, a prime', () => {
    expect(new Set(CODE_ALPHABET).size).toBe(29);
    expect(CODE_ALPHABET).toHaveLength(29);
  });

  test('leaves out what people misread', () => {
    expect(CODE_ALPHABET).not.toMatch(/[0O1ILUV]/);
  });

  test('stays in the alphanumeric mode of QR', () => {
    expect(CODE_ALPHABET).toMatch(/^[0-9A-Z]+$/);
  });
});

describe('a printed code', () => {
  test('is refused when any one of its characters is wrong', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(isWellFormedCode(code)).toBe(true);
        for (let place = 0; place < code.length; place += 1) {
          for (const other of CODE_ALPHABET) {
            if (other === code[place]) continue;
            expect(isWellFormedCode(code.slice(0, place) + other + code.slice(place + 1))).toBe(
              false,
            );
          }
        }
      }),
    );
  });

  test('is refused when two neighbours that differ are swapped', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (let place = 0; place + 1 < code.length; place += 1) {
          const [one, two] = [code.charAt(place), code.charAt(place + 1)];
          if (one === two) continue;
          expect(isWellFormedCode(code.slice(0, place) + two + one + code.slice(place + 2))).toBe(
            false,
          );
        }
      }),
    );
  });

  test.each([
    ['', 'empty'],
    ['ABCD', 'its check character is missing'],
    ['ABCD77', 'one character too many'],
    ['abcd7', 'lower case'],
    ['ABCD0', 'a character people misread'],
    ['AB D7', 'a space inside'],
    ['ÁBCD7', 'an accent'],
    ['ABCD7\n', 'a line break'],
  ])('%j is refused: %s', (text) => {
    expect(isWellFormedCode(text)).toBe(false);
  });

  test('has a check character that stays the same for ever', () => {
    expect(['ABCD7', 'EFGH5', 'JKMN3', 'PQRSZ', '2ZHHZ', 'QDA7Z'].every(isWellFormedCode)).toBe(
      true,
    );
  });

  test('cannot be made of characters outside the alphabet', () => {
    expect(() => checkCharacter('AB0D')).toThrow(RangeError);
  });
});

describe('drawing codes', () => {
  test('gives well-formed codes that fit the QR symbol', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 28 })), (numbers) => {
        const code = drawCode(new Set(), () => Number(numbers.next().value));
        expect(isWellFormedCode(code)).toBe(true);
        expect(symbolAddress('https://gopy.example.gov.vn', code)).toContain(`/Q/${code}/`);
      }),
    );
  });

  test('passes over a code that is taken', () => {
    const first = drawCode(new Set(), () => 0);
    const numbers = [0, 0, 0, 0, 1, 2, 3, 4];
    const second = drawCode(new Set([first]), () => numbers.shift() ?? 0);
    expect(second).not.toBe(first);
    expect(second.slice(0, 4)).toBe('BCDE');
  });
});
