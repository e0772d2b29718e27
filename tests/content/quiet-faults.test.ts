import { describe, expect, test } from 'vitest';
import { Draft } from './draft.ts';
import {
  BOARDS,
  CAMPAIGN,
  CODES,
  DIRECTIVE,
  GUIDE,
  POINTS,
  PROVINCE,
  SCRIPT,
  SLOGANS,
} from './files.ts';

type Edit = (draft: Draft) => unknown;

/** The files a report names, each as often as it is named. */
const filesNamed = (edit: Edit): string[] => {
  using draft = new Draft();
  edit(draft);
  return draft.problems().map(({ file }) => file);
};

describe('a fault never passes without a word', () => {
  const faults: [name: string, file: string, edit: Edit][] = [
    [
      'a tab in the head of a script, which drops the script',
      SCRIPT,
      (draft) => draft.replace(SCRIPT, 'standing:', '\tstanding:'),
    ],
    [
      'a < in a sentence of a guide, which stops the build in English',
      GUIDE,
      (draft) => draft.replace(GUIDE, 'Tìm tên', 'Máy có bộ nhớ <4 GB. Tìm tên'),
    ],
    [
      'a line of a guide that begins with import, which runs as code',
      GUIDE,
      (draft) => draft.replace(GUIDE, '<Steps>\n', 'import fs from "node:fs"\n\n<Steps>\n'),
    ],
    [
      'a national consultation without a deadline for the public, which stops the build',
      CAMPAIGN,
      (draft) => draft.replace(CAMPAIGN, 'audience: public', 'audience: officials'),
    ],
    [
      'slogans in a folder without a consultation',
      'campaigns/dot-khac/slogans.yaml',
      (draft) => draft.copy(SLOGANS, 'campaigns/dot-khac/slogans.yaml'),
    ],
    [
      'a guide in a folder without a consultation',
      'campaigns/dot-khac/guides/khac.mdx',
      (draft) =>
        draft.copy(GUIDE, 'campaigns/dot-khac/guides/khac.mdx', (text) =>
          text.replace('Cài đặt ứng', 'Dùng ứng'),
        ),
    ],
    [
      'support points in a folder without a province',
      'localities/mau-khac/support-points.csv',
      (draft) =>
        draft.copy(POINTS, 'localities/mau-khac/support-points.csv', (text) =>
          text.replace('diem-vi-du', 'diem-khac'),
        ),
    ],
    [
      'a support point in a commune of another province',
      POINTS,
      (draft) => draft.replace(POINTS, ',98001,', ',99001,'),
    ],
    [
      'a resource that climbs out of public/',
      CAMPAIGN,
      (draft) =>
        draft.replace(
          CAMPAIGN,
          'url: https://example.gov.vn/tai-lieu',
          'file: /../content/site.yaml',
        ),
    ],
    [
      'a resource that is a folder',
      CAMPAIGN,
      (draft) => draft.replace(CAMPAIGN, 'url: https://example.gov.vn/tai-lieu', 'file: /'),
    ],
    [
      'a file that was not saved as UTF-8',
      DIRECTIVE,
      (draft) =>
        draft.write(
          DIRECTIVE,
          Buffer.concat([Buffer.from(draft.text(DIRECTIVE)), Buffer.from([0xf4, 0x6e])]),
        ),
    ],
    [
      'a script with nothing to read',
      SCRIPT,
      (draft) => draft.replace(SCRIPT, '\nKính thưa bà con, đây là bài đọc ví dụ.\n', ''),
    ],
    [
      'a frame from another site in a directive',
      DIRECTIVE,
      (draft) => draft.replace(DIRECTIVE, 'nói về', '<iframe src="/a"></iframe> nói về'),
    ],
  ];
  test.each(faults)('%s', (_name, file, edit) => {
    expect(filesNamed(edit)).toContain(file);
  });

  test.each([
    '[bản gốc](//example.com/a)',
    '[bản gốc](HTTPS://example.com/a)',
    '[bản gốc](htps://example.gov.vn/a)',
    '[bản gốc](javascript:alert)',
    'www.example.com/a',
  ])('the link %s in the body of a directive', (link) => {
    expect(filesNamed((draft) => draft.replace(DIRECTIVE, 'nói về', `(${link}) nói về`))).toEqual([
      DIRECTIVE,
    ]);
  });

  test.each([
    'ĐT.0900000000',
    'Zalo/0900000000',
    '(0900) 000 000',
    '(+84) 900 000 000',
    '+84 (0) 900 000 000',
    '0900 - 000 - 000',
    '0900  000  000',
    '0900\u00a0000\u00a0000',
  ])('the private number %j', (number) => {
    expect(
      filesNamed((draft) => draft.replace(DIRECTIVE, 'nói về', `A: ${number}, nói về`)),
    ).toEqual([DIRECTIVE]);
  });
});

describe('what is right is not called wrong', () => {
  test.each(['https://example.gov.vn.', 'https://example.gov.vn?a=1', 'https://example.gov.vn#a'])(
    'a listed host is known in “%s”',
    (address) => {
      expect(
        filesNamed((draft) => draft.replace(DIRECTIVE, 'nói về việc thử.', `Xem ${address}`)),
      ).toEqual([]);
    },
  );
});

test('a tag that runs over two lines is read as one', () => {
  expect(
    filesNamed((draft) => draft.replace(GUIDE, '<Step title="Mở', '<Step\n  title="Mở')),
  ).toEqual([]);
});

describe('one slip gives one problem, in its own file and at its own line', () => {
  const slips: [name: string, file: string, marker: string, edit: Edit][] = [
    [
      'a tab in the middle of a list',
      BOARDS,
      '\tname: Màn hình dọc',
      (draft) => draft.replace(BOARDS, '    name: Màn hình dọc', '\tname: Màn hình dọc'),
    ],
    [
      'a tab in a file others refer to',
      CAMPAIGN,
      '\t- Điều ví dụ',
      (draft) => draft.replace(CAMPAIGN, '  - Điều ví dụ', '\t- Điều ví dụ'),
    ],
    [
      'a tab in the head of a directive others refer to',
      DIRECTIVE,
      '\t- Các đơn vị',
      (draft) => draft.replace(DIRECTIVE, '  - Các đơn vị', '\t- Các đơn vị'),
    ],
    [
      'an item indented by one space less',
      BOARDS,
      ' - id: doc',
      (draft) => draft.replace(BOARDS, '  - id: doc', ' - id: doc'),
    ],
    [
      'a first line indented by one space',
      BOARDS,
      'boards:',
      (draft) => draft.replace(BOARDS, 'secondsPerFrame', ' secondsPerFrame'),
    ],
    [
      'a quote that is never closed',
      SLOGANS,
      '"Khẩu hiệu gợi ý',
      (draft) => draft.replace(SLOGANS, 'Khẩu hiệu gợi ý', '"Khẩu hiệu gợi ý'),
    ],
    [
      'a quote that is never closed in a file others refer to',
      PROVINCE,
      "unit: '98",
      (draft) => draft.replace(PROVINCE, "unit: '98'", "unit: '98"),
    ],
    [
      'a sentence with two colons outside quotes',
      SLOGANS,
      'text: Khẩu hiệu: gợi',
      (draft) => draft.replace(SLOGANS, 'Khẩu hiệu gợi ý ví', 'Khẩu hiệu: gợi ý: ví'),
    ],
    [
      'a row of the register with a cell too few',
      CODES,
      'EFGH5',
      (draft) => draft.replace(CODES, 'EFGH5,dot-vi-du,', 'EFGH5,'),
    ],
  ];
  test.each(slips)('%s', (_name, file, marker, edit) => {
    using draft = new Draft();
    edit(draft);
    const found = draft.problems().map((one) => `${one.file}:${one.line}`);
    expect(found).toEqual([`${file}:${draft.place(file, marker).line}`]);
  });
});
