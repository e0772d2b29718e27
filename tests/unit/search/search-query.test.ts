import { describe, expect, test } from 'vitest';
import { oldTonePlace, searchWords } from '../../../src/model/search/search-query.ts';
import { withoutAccents } from '../../../src/model/text/vietnamese.ts';

const asked = (text: string) => searchWords(text).join(' ');

describe('a whole question is searched by its matter', () => {
  test.each([
    ['Tôi quên mật khẩu VNeID thì làm sao?', 'quên mật khẩu vneid'],
    ['làm thế nào để góp ý văn kiện đại hội', 'góp ý văn kiện đại hội'],
    ['bị mất điện thoại thì phải gọi số nào', 'mất điện thoại gọi'],
    ['cách đăng ký định danh mức 2 ở đâu', 'đăng ký định danh mức 2'],
    ['Cho tôi hỏi: điểm hỗ trợ ở chỗ nào ạ?', 'điểm hỗ trợ'],
    ['bị lừa', 'lừa'],
  ])('%s', (question, matter) => {
    expect(asked(question)).toBe(matter);
  });

  test('typed without accents too', () => {
    expect(asked('toi quen mat khau vneid thi lam sao')).toBe('quen mat khau vneid');
    expect(asked('lam the nao de gop y van kien dai hoi')).toBe('gop y van kien dai hoi');
  });
});

describe('names and short queries keep every word', () => {
  test.each(['điểm hỗ trợ', 'phường hòa hiếu', 'thị xã thái hòa', 'xã chợ mới an giang', '3232'])(
    '%s',
    (query) => {
      expect(asked(query)).toBe(query);
    },
  );

  test.each(['cho moi', 'thi xa', 'o to', 'lam dong', 'tinh lam dong'])(
    'without accents “%s” may be a name',
    (query) => {
      expect(asked(query)).toBe(query);
    },
  );

  test('a query of nothing but such words is searched as it is', () => {
    expect(asked('làm sao')).toBe('làm sao');
    expect(asked('thì phải làm thế nào')).toBe('thì phải làm thế nào');
    expect(asked('toi phai lam the nao')).toBe('toi phai lam the nao');
  });
});

test('case, marks and the way of typing make no difference', () => {
  expect(asked('  QUÊN  “mật khẩu”!? ')).toBe('quên mật khẩu');
  expect(asked('quên mật khẩu'.normalize('NFD'))).toBe('quên mật khẩu');
  expect(asked('<img src=x> mật khẩu')).toBe('img src mật khẩu');
});

test('a letter that stands for the kind of place goes', () => {
  expect(asked('P. Hòa Hiếu')).toBe('hòa hiếu');
  expect(asked('p.hoa hieu, t nghe an')).toBe('hoa hieu nghe an');
  expect(asked('q')).toBe('q');
});

test('a number with points stays one word', () => {
  expect(searchWords('1900.0368')).toEqual(['1900.0368']);
  expect(searchWords('TP.HCM')).toEqual(['tp', 'hcm']);
  expect(searchWords('')).toEqual([]);
  expect(searchWords('…!')).toEqual([]);
});

describe('the tone mark is taken in either place', () => {
  test.each([
    ['hoà', 'hòa'],
    ['hoá', 'hóa'],
    ['khoẻ', 'khỏe'],
    ['thuý', 'thúy'],
    ['uỷ', 'ủy'],
    ['hoạ', 'họa'],
    ['huỷ', 'hủy'],
  ])('%s is %s', (newer, older) => {
    expect(oldTonePlace(newer)).toBe(older);
    expect(withoutAccents(newer)).toBe(withoutAccents(older));
  });

  test.each(['hòa', 'quý', 'quỳ', 'quả', 'hoàn', 'hoài', 'khoản', 'tuyến', 'thuyền'])(
    '%s stays',
    (word) => {
      expect(oldTonePlace(word)).toBe(word);
    },
  );
});
