import { describe, expect, it } from 'vitest';
import {
  addressPhrases,
  clauses,
  datePhrases,
  phrases,
  placePhrases,
} from '../../src/model/phrases.ts';
import { longest, poster } from '../press/samples.ts';

describe('a text cut for line breaks', () => {
  it('loses nothing', () => {
    const texts = [poster.title, longest.title, longest.publisher, poster.safety, ...poster.steps];
    for (const text of texts) expect(phrases(text).join(' ')).toBe(text);
  });

  it.each([
    ['Góp ý dự thảo các văn kiện', ['Góp ý', 'dự thảo', 'các văn kiện']],
    ['chạm “Gửi góp ý” và chờ', ['chạm', '“Gửi góp ý”', 'và', 'chờ']],
    ['sửa đổi, bổ sung', ['sửa đổi,', 'bổ sung']],
    ['Hồ Chí Minh – Cơ quan', ['Hồ Chí Minh –', 'Cơ quan']],
    ['Phường Văn Miếu - Quốc Tử Giám', ['Phường Văn Miếu -', 'Quốc Tử Giám']],
    ['ở phường Bình Thọ, thành phố', ['ở', 'phường Bình Thọ,', 'thành phố']],
    ['ở phường Tân Thới Nhất', ['ở', 'phường', 'Tân Thới Nhất']],
    ['ý kiếng', ['ý', 'kiếng']],
  ])('keeps the words of %s whole', (text, pieces) => {
    expect(phrases(text)).toEqual(pieces);
  });

  it('is cut after its marks where a slogan counts up, and nowhere else', () => {
    expect(clauses('Dân biết, dân bàn')).toEqual(['Dân biết,', 'dân bàn']);
    expect(clauses('Đọc từng nội dung, góp ý từng nội dung và gửi')).toContain('góp ý');
  });

  it('comes out in composed letters and single spaces', () => {
    expect(phrases(' Góp  ý '.normalize('NFD'))).toEqual(['Góp ý']);
  });

  it('breaks a place between its units, a deadline before its date, an address before its path', () => {
    expect(placePhrases(longest.place)).toEqual([
      'Phường Văn Miếu - Quốc Tử Giám,',
      'thành phố Hà Nội',
    ]);
    expect(datePhrases('Trước ngày 15/11/2025')).toEqual(['Trước ngày', '15/11/2025']);
    expect(addressPhrases('bantin.gov.vn/q/a7k2m')).toEqual(['bantin.gov.vn', '/q/a7k2m']);
  });
});
