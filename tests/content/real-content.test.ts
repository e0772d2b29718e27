import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Content } from '../../src/content-files/content.ts';
import { loadContent } from '../../src/content-files/load-content.ts';
import { reportOf } from '../../src/content-files/problem.ts';

const { content: loaded, problems } = loadContent({
  contentDir: 'content',
  publicDir: 'public',
  now: Date.now(),
});

/** What the editors wrote; stops here with their own report when it has problems. */
function content(): Content {
  if (!loaded) throw new Error(reportOf(problems));
  return loaded;
}

const campaign = (id: string) => {
  const found = content().campaigns.find((one) => one.id === id);
  if (!found) throw new Error(`No campaign "${id}"`);
  return found;
};

const texts = readdirSync('content', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

test('the content has no problem', () => {
  expect(reportOf(problems)).toBe('');
});

describe('dates', () => {
  const days = ({ opens, closes }: { opens: string; closes: string }) => `${opens} – ${closes}`;

  test.each([
    ['dai-hoi-xiv', '2025-10-30 – 2025-11-15', '2025-10-15 – 2025-11-15'],
    ['hien-phap-2013', '2025-05-06 – 2025-05-29', '2025-05-06 – 2025-06-05'],
  ])('%s runs %s on VNeID and %s in all', (id, vneid, all) => {
    const { periods } = campaign(id);
    expect(days(periods.vneid)).toBe(vneid);
    expect(days(periods.all)).toBe(all);
  });

  const words = (list: readonly { audience: string; before?: string; through?: string }[]) =>
    list.map(({ audience, before, through }) =>
      before ? `${audience} before ${before}` : `${audience} through ${through}`,
    );

  test.each([
    ['dai-hoi-xiv', ['public through 2025-11-15', 'officials through 2025-11-15']],
    ['hien-phap-2013', ['public through 2025-05-29']],
  ])('the national deadlines of %s are %j', (id, deadlines) => {
    expect(words(campaign(id).deadlines)).toEqual(deadlines);
  });

  test('each place has exactly the deadlines its own directive sets', () => {
    const set = content().localities.flatMap(({ place, campaigns }) =>
      Object.entries(campaigns)
        .filter(([, own]) => own.deadlines.length > 0)
        .map(([id, own]) => [`${place} ${id}`, words(own.deadlines)]),
    );
    expect(Object.fromEntries(set)).toEqual({
      'hai-phong dai-hoi-xiv': ['officials before 2025-11-14', 'boards through 2025-11-15'],
      'thanh-hoa dai-hoi-xiv': ['officials before 2025-11-09', 'public through 2025-11-15'],
      'ho-chi-minh dai-hoi-xiv': ['officials through 2025-11-15', 'public through 2025-11-15'],
      'ha-tinh/song-tri dai-hoi-xiv': ['officials before 2025-11-05', 'public before 2025-11-15'],
      'nghe-an/thai-hoa hien-phap-2013': ['public before 2025-05-25'],
    });
  });
});

describe('titles, letter by letter', () => {
  test('the three drafts of Congress XIV are named as Dân trí printed them on 12/11/2025', () => {
    expect(campaign('dai-hoi-xiv').documents.map(({ title }) => title)).toEqual([
      'Dự thảo Báo cáo chính trị của Ban Chấp hành Trung ương Đảng khóa XIII tại Đại hội XIV của Đảng',
      'Dự thảo Báo cáo tổng kết một số vấn đề lý luận và thực tiễn về công cuộc đổi mới theo định hướng xã hội chủ nghĩa trong 40 năm qua ở Việt Nam',
      'Dự thảo Báo cáo tổng kết 15 năm thi hành Điều lệ Đảng (2011-2025) và đề xuất, định hướng bổ sung, sửa đổi Điều lệ Đảng',
    ]);
  });

  test('the amendments of the Constitution are a resolution (nghị quyết), under its full name', () => {
    expect(campaign('hien-phap-2013').documents.map(({ title }) => title)).toEqual([
      'Dự thảo Nghị quyết sửa đổi, bổ sung một số điều của Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013',
    ]);
  });

  test('the options are the app’s own, all of them', () => {
    const labels = (id: string) => campaign(id).options.map(({ label }) => label);
    expect(labels('dai-hoi-xiv')).toEqual(['Tán thành', 'Không tán thành', 'Đồng ý một phần']);
    expect(labels('hien-phap-2013')).toEqual(['Tán thành', 'Không tán thành']);
  });
});

describe('neutrality', () => {
  /** Every text at any depth, with the way to it. */
  const textsIn = (data: unknown, path: string): { path: string; text: string }[] => {
    if (typeof data === 'string') return [{ path, text: data }];
    if (typeof data !== 'object' || data === null) return [];
    return Object.entries(data).flatMap(([key, value]) => textsIn(value, `${path}.${key}`));
  };

  test('no quota stands outside the directives that set it', () => {
    const without = (data: object, left: string[]) =>
      Object.fromEntries(Object.entries(data).filter(([key]) => !left.includes(key)));
    const { directives } = content();
    const outside = [
      ...textsIn(without(content(), ['directives', 'units']), 'content'),
      ...directives.flatMap((one) => textsIn(without(one, ['targets', 'tasks', 'body']), one.id)),
    ];
    expect(outside.length).toBeGreaterThan(500);
    expect(outside.filter(({ text }) => /\d\s*%|phần trăm/i.test(text))).toEqual([]);
    expect(directives.some(({ targets }) => targets.join().includes('100%'))).toBe(true);
  });

  const OPTION = '[“"‘\']?(không tán thành|tán thành|đồng ý)';
  const TELLS = new RegExp(
    `(hãy|nên|cần|phải|xin|đề nghị|vận động|kêu gọi) (bấm|chọn|nhấn)( nút| mục| ô)? ?${OPTION}`,
    'i',
  );
  const PRESSES_AGREE = /(bấm|chọn|nhấn)( nút| mục| ô)? ?[“"‘']?(tán thành|đồng ý)/i;
  const namesBoth = (sentence: string) => /không tán thành/i.test(sentence);

  /** The sentences of prose that tell people which option to press. */
  const steering = (text: string) =>
    text
      .split(/(?<=[.!?])\s|\n/)
      .filter(
        (sentence) =>
          TELLS.test(sentence.replace(/.*(hoặc|hay).*/i, '')) ||
          (PRESSES_AGREE.test(sentence) && !namesBoth(sentence)),
      );

  test('the test knows a sentence that steers from one that does not', () => {
    expect(steering('Hãy chọn “Tán thành” rồi bấm “Gửi”.')).toHaveLength(1);
    expect(steering('Đọc xong. Bấm Đồng ý là xong.')).toHaveLength(1);
    expect(steering('Mọi người nên chọn không tán thành.')).toHaveLength(1);
    expect(steering('Chọn “Tán thành” hoặc “Không tán thành”.')).toEqual([]);
    expect(steering('Chọn Không tán thành thì viết ý kiến.')).toEqual([]);
  });

  test.each(texts.filter(({ path }) => !path.includes('units')))(
    '$path tells nobody which option to press',
    ({ text }) => {
      expect(steering(text)).toEqual([]);
    },
  );
});

describe('slogans', () => {
  /** Found in use for these two consultations; every other wording is ours. */
  const FOUND = [
    'Góp ý dự thảo các văn kiện Đại hội XIV của Đảng',
    'đi từng ngõ, gõ từng nhà, rà từng người',
    'đi từng ngõ, gõ từng nhà',
    'Mỗi cán bộ, chiến sĩ là một tuyên truyền viên số',
    'Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng',
  ];

  test('every official slogan has a source and is one that was found, letter by letter', () => {
    const official = content()
      .campaigns.flatMap(({ slogans }) => slogans)
      .filter(({ standing }) => standing === 'official');
    expect(official.length).toBeGreaterThan(0);
    expect(official.filter(({ sources }) => !sources?.length)).toEqual([]);
    expect(official.filter(({ text }) => !FOUND.includes(text))).toEqual([]);
  });

  test('no suggested slogan passes for an official one', () => {
    const suggested = content()
      .campaigns.flatMap(({ slogans }) => slogans)
      .filter(({ standing }) => standing === 'suggested');
    expect(suggested.length).toBeGreaterThan(0);
    expect(suggested.filter(({ sources }) => sources !== undefined)).toEqual([]);
    expect(suggested.filter(({ text }) => FOUND.includes(text))).toEqual([]);
  });
});

test.each(texts)('$path is typed in NFC', ({ text }) => {
  expect(text.normalize('NFC') === text).toBe(true);
});
