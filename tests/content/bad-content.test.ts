import { describe, expect, test } from 'vitest';
import { codes } from './bad/codes.ts';
import { corrections } from './bad/corrections.ts';
import { dates } from './bad/dates.ts';
import { desk } from './bad/desk.ts';
import { duplicates } from './bad/duplicates.ts';
import { fields } from './bad/fields.ts';
import { files } from './bad/files.ts';
import { glossary } from './bad/glossary.ts';
import { tasks } from './bad/tasks.ts';
import { guides } from './bad/guides.ts';
import { hidden } from './bad/hidden.ts';
import { instances } from './bad/instances.ts';
import { letters } from './bad/letters.ts';
import { links } from './bad/links.ts';
import { points } from './bad/points.ts';
import { phones, PUBLIC_NUMBERS } from './bad/phones.ts';
import { references } from './bad/references.ts';
import { sources } from './bad/sources.ts';
import { stuck } from './bad/stuck.ts';
import { syntax } from './bad/syntax.ts';
import { units } from './bad/units.ts';
import { FINE_WORDS, wording } from './bad/wording.ts';
import { Draft } from './draft.ts';
import { expectProblems } from './expected.ts';
import { CAMPAIGN, DIRECTIVE, SCRIPT, SLOGANS } from './files.ts';

describe('the good fixture', () => {
  test('has no problem, so that every problem below comes from its one edit', () => {
    using draft = new Draft();
    expect(draft.problems()).toEqual([]);
  });

  test('nor has a consultation without options, or with one', () => {
    const two =
      '- label: Lựa chọn một\n    requires: Không cần viết gì.\n  - label: Lựa chọn hai\n    requires: Viết ý kiến.\n';
    for (const options of [
      '[]\n',
      '\n  - label: Lựa chọn một\n    requires: Không cần viết gì.\n',
    ]) {
      using draft = new Draft();
      draft.replace(CAMPAIGN, `options:\n  ${two}`, `options: ${options}`);
      expect(draft.problems()).toEqual([]);
    }
  });
});

describe.each([
  ['dates', dates],
  ['fields', fields],
  ['sources and slogans', sources],
  ['references', references],
  ['tasks, deadlines and reports', desk],
  ['units and places', units],
  ['syntax', syntax],
  ['things written twice', duplicates],
  ['printed codes', codes],
  ['sites that belong together', instances],
  ['links', links],
  ['accents typed as letters of their own', letters],
  ['characters nobody sees', hidden],
  ['phone numbers', phones],
  ['support points', points],
  ['guides', guides],
  ['glossary', glossary],
  ['tasks', tasks],
  ['where people are stuck', stuck],
  ['corrections', corrections],
  ['files', files],
  ['words of slogans, messages and scripts', wording],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, edit, expected) => {
    using draft = new Draft();
    edit(draft);
    expectProblems(draft, expected);
  });
});

test('a consultation may not stand at the address of another page', () => {
  using draft = new Draft();
  const file = 'campaigns/huong-dan-treo/campaign.yaml';
  draft.copy(CAMPAIGN, file);
  expect(draft.problems()).toContainEqual({
    file,
    line: 1,
    message: 'thư mục "huong-dan-treo" trùng với địa chỉ /ap-phich/huong-dan-treo/ của trang khác',
    remedy: 'đặt tên khác cho thư mục của đợt',
  });
});

describe('public numbers', () => {
  test.each(PUBLIC_NUMBERS)('%s is no private number', (number) => {
    using draft = new Draft();
    draft.replace(DIRECTIVE, 'nói về', `(${number} ) nói về`);
    expect(draft.problems()).toEqual([]);
  });
});

describe('words near to what is refused', () => {
  test.each(FINE_WORDS)('%s', (words) => {
    using draft = new Draft();
    draft.replace(SLOGANS, 'text: Khẩu hiệu gợi ý ví dụ', `text: '${words}'`);
    draft.replace(SCRIPT, 'Kính thưa bà con, đây là bài đọc ví dụ.', words);
    expect(draft.problems()).toEqual([]);
  });
});

describe('what an editor may want to know', () => {
  const remarksOf = (edit: (draft: Draft) => unknown): string[] => {
    using draft = new Draft();
    edit(draft);
    expect(draft.problems()).toEqual([]);
    return draft.remarks().map(({ line, message }) => `${line}: ${message}`);
  };

  test('nothing about short texts', () => {
    expect(remarksOf(() => undefined)).toEqual([]);
  });

  test('a message of two parts is said and stops nothing', () => {
    const long = `Goi y ${'vi du '.repeat(25)}`.trim();
    const [remark, ...others] = remarksOf((draft) =>
      draft.replace(SLOGANS, 'unaccented: Khau hieu goi y vi du', `unaccented: ${long}`),
    );
    expect(others).toEqual([]);
    expect(remark).toMatch(
      /^11: câu không dấu dài 155 ký tự, tin quảng cáo tính thành 2 tin \(quy tắc mot-tin;/,
    );
  });

  test.each([
    [30, 'chỉ hợp màn hình trong nhà'],
    [52, 'quá dài cho mọi bảng'],
  ])('a slogan of %i syllables is too long outdoors: %s', (syllables, words) => {
    const long = Array.from({ length: syllables }, () => 'dụ').join(' ');
    const remarks = remarksOf((draft) =>
      draft.replace(SLOGANS, 'text: Khẩu hiệu gợi ý ví dụ', `text: ${long}`),
    );
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toContain(words);
  });
});
