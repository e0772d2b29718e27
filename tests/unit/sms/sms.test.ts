import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import { encodingOf } from '../../../src/model/sms/gsm7.ts';
import { advertisingParts, smsSize } from '../../../src/model/sms/sms.ts';
import { SMS_TEXTS } from './sms-texts.ts';

/** What the calculator of a large carrier says. */
function peer(text: string): { encoding: string; parts: number } {
  const message = new SegmentedMessage(text);
  return { encoding: message.getEncodingName(), parts: Math.max(1, message.segmentsCount) };
}

describe('a text message costs what a carrier’s own calculator says', () => {
  test('the table holds at least 60 different texts', () => {
    expect(new Set(SMS_TEXTS).size).toBe(SMS_TEXTS.length);
    expect(SMS_TEXTS.length).toBeGreaterThanOrEqual(60);
  });

  test.each(SMS_TEXTS.map((text) => [text.slice(0, 60), text.length, text] as const))(
    '%j, %i letters',
    (_start, _length, text) => {
      const { encoding, parts } = smsSize(text);
      expect({ encoding, parts }).toEqual(peer(text));
    },
  );

  test('any text of letters people type', () => {
    const letters = Array.from('aA9 .,€^[]ạđơƯ–“é');
    const texts = fc
      .array(fc.constantFrom(...letters), { maxLength: 500 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const { encoding, parts } = smsSize(text);
        expect({ encoding, parts }).toEqual(peer(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('accents', () => {
  test.each(['ạ', 'đ', 'ơ', '“', '–', '…'])('one %s makes the whole message UCS-2', (letter) => {
    expect(encodingOf('Gop y')).toBe('GSM-7');
    expect(encodingOf(`Gop y${letter}`)).toBe('UCS-2');
  });

  test('a notice costs one message without accents, two with them, three when they are letters of their own', () => {
    const notice =
      'Mời bà con góp ý dự thảo các văn kiện Đại hội trên ứng dụng VNeID, đến hết ngày 15/11/2025. Xem cách làm ở bảng tin của phường.';
    const plain = 'Moi ba con gop y du thao cac van kien Dai hoi tren ung dung VNeID.';
    expect(smsSize(plain).parts).toBe(1);
    expect(smsSize(notice).parts).toBe(2);
    expect(smsSize(notice.normalize('NFD')).parts).toBe(3);
  });
});

describe('advertising messages in Vietnam', () => {
  test.each([
    [1, 1],
    [122, 1],
    [123, 2],
    [268, 2],
    [269, 3],
    [421, 3],
    [422, null],
  ])('of %i letters are %s', (length, parts) => {
    expect(advertisingParts('a'.repeat(length))).toBe(parts);
  });

  test('an extension letter counts two', () => {
    expect(advertisingParts(`${'a'.repeat(120)}€`)).toBe(1);
    expect(advertisingParts(`${'a'.repeat(121)}€`)).toBe(2);
  });

  test('are not taken with accents', () => {
    expect(advertisingParts('Góp ý dự thảo')).toBeNull();
  });
});
