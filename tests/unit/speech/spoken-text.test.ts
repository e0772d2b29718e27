import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breaths } from '../../../src/model/speech/breath.ts';
import { FRAME_SYLLABLES, syllablesOfFrame } from '../../../src/model/boards/frame-syllables.ts';
import { numberWords } from '../../../src/model/speech/number-words.ts';
import { spokenText } from '../../../src/model/speech/spoken-text.ts';
import { SPOKEN_NEIGHBOURS, SPOKEN_TEXTS } from './spoken-cases.ts';

const said = (text: string): string => {
  const { text: spoken, unspeakable } = spokenText(`nói ${text}`);
  expect(unspeakable).toEqual([]);
  return spoken.slice('nói '.length);
};

describe('a reader at the microphone finds words for', () => {
  test.each([
    // Dates and years.
    ['ngày 30/11/2025', 'ngày ba mươi tháng mười một năm hai nghìn không trăm hai mươi lăm'],
    ['30/11/2025', 'ngày ba mươi tháng mười một năm hai nghìn không trăm hai mươi lăm'],
    ['ngày 05/04/2025', 'ngày mùng năm tháng tư năm hai nghìn không trăm hai mươi lăm'],
    [
      'ngày 15 tháng 11 năm 2025',
      'ngày mười lăm tháng mười một năm hai nghìn không trăm hai mươi lăm',
    ],
    ['ngày 5/6', 'ngày mùng năm tháng sáu'],
    ['tháng 5/2025', 'tháng năm năm hai nghìn không trăm hai mươi lăm'],
    [
      'từ 30/10 – 15/11/2025',
      'từ ngày ba mươi tháng mười đến ngày mười lăm tháng mười một năm hai nghìn không trăm hai mươi lăm',
    ],
    ['(2011-2025)', '(hai nghìn không trăm mười một đến hai nghìn không trăm hai mươi lăm)'],
    // Times.
    ['7h30', 'bảy giờ ba mươi phút'],
    ['07:30', 'bảy giờ ba mươi phút'],
    ['24h', 'hai mươi tư giờ'],
    ['7h30 - 11h30', 'bảy giờ ba mươi phút đến mười một giờ ba mươi phút'],
    ['24/7', 'cả ngày lẫn đêm, tất cả các ngày trong tuần'],
    // Phones and addresses.
    ['gọi 1900.0368', 'gọi một chín không không, không ba sáu tám'],
    ['gọi 19000368.', 'gọi một chín không không, không ba sáu tám.'],
    ['gọi 113.', 'gọi một một ba.'],
    ['số 17/5', 'số mười bảy trên năm'],
    ['số 12A', 'số mười hai a'],
    ['17 Chân Lý', 'mười bảy Chân Lý'],
    // Counts and units.
    ['3.321 xã', 'ba nghìn ba trăm hai mươi mốt xã'],
    ['99,94%', 'chín mươi chín phẩy chín mươi tư phần trăm'],
    ['5 km', 'năm ki-lô-mét'],
    ['44 m²', 'bốn mươi tư mét vuông'],
    ['mức 2', 'mức hai'],
    // Abbreviations and names.
    ['UBND TP Hà Tĩnh', 'Ủy ban nhân dân thành phố Hà Tĩnh'],
    ['TP. Vinh', 'thành phố Vinh'],
    ['TP.HCM', 'Thành phố Hồ Chí Minh'],
    ['P. Sông Trí', 'phường Sông Trí'],
    ['CCCD', 'căn cước công dân'],
    ['VNeID', 'vê en-nờ e i đê'],
    ['mã OTP', 'mã ô tê pê'],
    ['CH Play', 'xê hát pờ-lây'],
    // Roman numerals.
    ['Đại hội XIV', 'Đại hội mười bốn'],
    ['khóa II', 'khóa hai'],
    ['quý I', 'quý một'],
  ])('%s', (written, words) => {
    expect(said(written)).toBe(words);
  });

  test('a number that begins a sentence begins it with a capital', () => {
    expect(spokenText('3 bản. 2 nhóm').text).toBe('Ba bản. Hai nhóm');
  });

  test('text without numbers stays as it is', () => {
    const text = 'Kính thưa bà con! Đọc “Góp ý”, rồi tự chọn – mỗi người một ý kiến…';
    expect(spokenText(text)).toEqual({ text, unspeakable: [] });
  });

  test('words of the glossary are read as it says, before anything of ours', () => {
    const readings = new Map([
      ['VNeID', 'vi en i đi'],
      ['ABC', 'a bê xê'],
    ]);
    expect(spokenText('mở VNeID, ABC', readings).text).toBe('mở vi en i đi, a bê xê');
  });
});

describe.each([
  ['of scripts and notices', SPOKEN_TEXTS],
  ['and their neighbours', SPOKEN_NEIGHBOURS],
])('texts %s are said as a careful reader says them, or marked', (_name, cases) => {
  for (const [written, spoken, marked = []] of cases) {
    test(JSON.stringify(written), () => {
      const { text, unspeakable } = spokenText(written);
      expect(text).toBe(spoken);
      expect(unspeakable.map((one) => one.text)).toEqual(marked);
      for (const { index, text: piece, remedy } of unspeakable) {
        expect(written.slice(index, index + piece.length)).toBe(piece);
        expect(remedy).toMatch(/\S/);
      }
    });
  }

  test('no digit is said without a mark', () => {
    for (const [written, spoken, marked = []] of cases) {
      const unmarked = marked.reduce((text, piece) => text.replace(piece, ''), spoken);
      expect(unmarked.replace(/[a-z0-9.-]+\.vn/g, ''), written).not.toMatch(/\d/);
    }
  });
});

describe('for any number', () => {
  test('an order says "nhất" and "tư", and a list of days names each day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
        const said = spokenText(`Lần thứ ${value}.`).text;
        expect(said).toBe(
          `Lần thứ ${value === 1 ? 'nhất' : value === 4 ? 'tư' : numberWords(value)}.`,
        );
      }),
    );
    const names = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];
    const days = fc.subarray([2, 3, 4, 5, 6, 7], { minLength: 3 });
    fc.assert(
      fc.property(days, fc.constantFrom('-', ' - ', '–', ', '), (list, mark) => {
        expect(spokenText(`Sáng thứ ${list.join(mark)}.`).text).toBe(
          `Sáng ${list.map((day) => `thứ ${names[day - 2] ?? ''}`).join(', ')}.`,
        );
      }),
    );
  });
});

describe('nothing is guessed: reported with its place are', () => {
  test.each([
    '470/470',
    '654/KH-BCA-C06',
    '31/2/2025',
    '25:70',
    '1234567',
    'ABC',
    'iPhone',
    'bantin.gov.vn',
    'https://vneid.gov.vn',
    '&',
    '1.5',
  ])('%s', (piece) => {
    const { text, unspeakable } = spokenText(`mở ${piece} xem`);
    expect(text).toBe(`mở ${piece} xem`);
    expect(unspeakable).toHaveLength(1);
    expect(unspeakable[0]).toMatchObject({ index: 3, text: piece });
    expect(unspeakable[0]?.remedy.length).toBeGreaterThan(10);
  });
});

describe('for any day, time or number', () => {
  const days = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10).split('-').reverse().join('/'));

  test('no digit is left to be read out', () => {
    const times = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) => `${hour}h${String(minute).padStart(2, '0')}`);
    const counts = fc
      .integer({ min: 0, max: 999_999_999 })
      .map((count) => count.toLocaleString('de-DE'));
    fc.assert(
      fc.property(days, times, counts, (day, time, count) => {
        const { text, unspeakable } = spokenText(`Đến ${day}, lúc ${time}, có ${count} người.`);
        expect(unspeakable).toEqual([]);
        expect(text).not.toMatch(/\d/);
      }),
    );
  });

  test('what was spelled once is spelled for good', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { text } = spokenText(`Đến hết ngày ${day}.`);
        expect(spokenText(text)).toEqual({ text, unspeakable: [] });
      }),
    );
  });

  test('every offset points at what is reported', () => {
    const words = fc.constantFrom(
      'bà con',
      '15/11/2025',
      'ABC',
      '470/470',
      '1900.0368',
      'x.vn',
      '%',
    );
    fc.assert(
      fc.property(fc.array(words), (list) => {
        const text = list.join(' ');
        for (const { index, text: piece } of spokenText(text).unspeakable)
          expect(text.slice(index, index + piece.length)).toBe(piece);
      }),
    );
  });
});

describe('breath', () => {
  test('is drawn shortly at commas, longer at the end of sentences', () => {
    expect(breaths('Mở ứng dụng rồi đăng nhập, sau đó chọn một bản. Đọc xong thì gửi.')).toEqual([
      { text: 'Mở ứng dụng rồi đăng nhập,', pause: 'short' },
      { text: 'sau đó chọn một bản.', pause: 'long' },
      { text: 'Đọc xong thì gửi.', pause: 'none' },
    ]);
  });

  test('is not drawn in the middle of a list of single words, and nothing is lost', () => {
    const text = 'Hỏi Công an xã, phường, đặc khu nơi mình ở.';
    const all = breaths(text);
    expect(all.map((one) => one.text).join(' ')).toBe(text);
    expect(all.map((one) => one.text)).toContain('phường, đặc khu nơi mình ở.');
  });
});

describe('a slogan on a board', () => {
  test.each([
    ['đi từng ngõ, gõ từng nhà, rà từng người', 9],
    ['Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng', 9],
  ])('%s: %i syllables in its longer frame', (text, syllables) => {
    expect(syllablesOfFrame(text)).toBe(syllables);
  });

  test('that is too long for two frames outdoors still has its measure', () => {
    const long = Array.from({ length: 30 }, () => 'dân').join(' ');
    expect(syllablesOfFrame(long)).toBeGreaterThan(FRAME_SYLLABLES.outdoors);
    expect(syllablesOfFrame(long)).toBeLessThanOrEqual(FRAME_SYLLABLES.indoors);
  });
});
