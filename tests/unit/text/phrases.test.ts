import { describe, expect, it } from 'vitest';
import {
  addressCuts,
  datePhrases,
  phrases,
  placePhrases,
  sloganCuts,
} from '../../../src/model/text/phrases.ts';
import { longest, poster, frozenSlogans } from '../../press/sheets/samples.ts';

describe('a text cut for line breaks', () => {
  it('loses nothing', () => {
    const texts = [poster.title, longest.title, longest.publisher, poster.safety, ...poster.steps];
    for (const text of texts) expect(phrases(text).join(' ')).toBe(text);
  });

  it.each([
    ['Góp ý dự thảo các văn kiện', ['Góp ý', 'dự thảo', 'các văn kiện']],
    ['960 × 192: Dải LED P5, gần 5 mét', ['960', '×', '192:', 'Dải LED P5,', 'gần', '5', 'mét']],
    ['chạm “Gửi góp ý” và chờ', ['chạm', '“Gửi góp ý”', 'và', 'chờ']],
    ['sửa đổi, bổ sung một số điều', ['sửa đổi, bổ sung', 'một số điều']],
    ['Hồ Chí Minh – Cơ quan', ['Hồ Chí Minh –', 'Cơ quan']],
    ['Phường Văn Miếu - Quốc Tử Giám', ['Phường Văn Miếu -', 'Quốc Tử Giám']],
    ['ở phường Bình Thọ, thành phố', ['ở', 'phường Bình Thọ,', 'thành phố']],
    ['ở phường Tân Thới Nhất', ['ở', 'phường', 'Tân Thới Nhất']],
    ['hay đồng ý một phần – bạn', ['hay', 'đồng ý', 'một phần –', 'bạn']],
    ['ở phường Bình Thọ (cũ), thành phố', ['ở', 'phường Bình Thọ (cũ),', 'thành phố']],
    ['ý kiếng', ['ý', 'kiếng']],
  ])('keeps the words of %s whole', (text, pieces) => {
    expect(phrases(text)).toEqual(pieces);
  });

  it('is cut where the sense of a slogan is, and finer where that asks for small letters', () => {
    const [whole, begun, words] = sloganCuts('Bạn chưa quen? Hãy hỏi Công an xã, phường.');
    expect(whole).toEqual(['Bạn chưa quen?', 'Hãy hỏi Công an', 'xã,', 'phường.']);
    expect(begun).toEqual(['Bạn', 'chưa', 'quen?', 'Hãy hỏi Công an', 'xã,', 'phường.']);
    expect(words).toContain('Hãy');
    expect(sloganCuts('Dân biết, dân bàn')[0]).toEqual(['Dân biết,', 'dân bàn']);
    expect(sloganCuts('Tán thành hay không tán thành – bạn đọc rồi tự chọn.')[0]).toContain(
      'không tán thành –',
    );
  });

  it('has the same words in every cut of a slogan', () => {
    for (const text of frozenSlogans()) {
      for (const cut of sloganCuts(text)) expect(cut.join(' ')).toBe(text);
    }
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
    expect(addressCuts('bantin.gov.vn/q/a7k2m')).toEqual([
      ['bantin.gov.vn', '/q/a7k2m'],
      ['bantin', '.gov', '.vn', '/q/a7k2m'],
    ]);
    expect(addressCuts('localhost:4321')).toEqual([['localhost:4321'], ['localhost:4321']]);
  });
});

it('a department stays whole: “Sở Tư pháp”', () => {
  expect(phrases('Sở Tư pháp Thành phố Hồ Chí Minh')[0]).toBe('Sở Tư pháp');
  expect(phrases('Lấy lại passcode hoặc mật khẩu VNeID')).toContain('mật khẩu');
});
