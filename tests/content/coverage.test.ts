/**
 * What the five directives and the announcements of the two consultations of 2025 say stands in the
 * content of the project as they say it. More may stand beside it.
 */
import { describe, expect, test } from 'vitest';
import { checked, readFolder } from './wording/rules.ts';

const content = checked(readFolder('content'));

const campaign = (id: string) => {
  const found = content.campaigns.find((one) => one.id === id);
  if (!found) throw new Error(`No campaign "${id}"`);
  return found;
};

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

  test.each([
    ['hai-phong', 'dai-hoi-xiv', ['officials before 2025-11-14', 'boards through 2025-11-15']],
    ['thanh-hoa', 'dai-hoi-xiv', ['officials before 2025-11-09', 'public through 2025-11-15']],
    ['ho-chi-minh', 'dai-hoi-xiv', ['officials through 2025-11-15', 'public through 2025-11-15']],
    [
      'ha-tinh/song-tri',
      'dai-hoi-xiv',
      ['officials before 2025-11-05', 'public before 2025-11-15'],
    ],
    ['nghe-an/thai-hoa', 'hien-phap-2013', ['public before 2025-05-25']],
  ])('%s has for %s the deadlines its directive sets: %j', (place, id, deadlines) => {
    const locality = content.localities.find((one) => one.place === place);
    expect(words(locality?.campaigns[id]?.deadlines ?? [])).toEqual(deadlines);
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

describe('slogans', () => {
  /** Found in use for these two consultations. */
  const FOUND = [
    'Góp ý dự thảo các văn kiện Đại hội XIV của Đảng',
    'đi từng ngõ, gõ từng nhà, rà từng người',
    'đi từng ngõ, gõ từng nhà',
    'Mỗi cán bộ, chiến sĩ là một tuyên truyền viên số',
    'Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng',
  ];

  test('the official ones that were found stand there, letter by letter', () => {
    const slogans = content.campaigns.flatMap((one) => one.slogans);
    const official = slogans.filter(({ standing }) => standing === 'official');
    expect(official.map(({ text }) => text)).toEqual(expect.arrayContaining(FOUND));
  });
});

describe('paragraphs that ask for something', () => {
  /** Every numbered place of the five documents that gives somebody something to do. */
  const PLACES: Record<string, string[]> = {
    'hai-phong-gop-y-dai-hoi-xiv': [
      ...['Phần mở đầu', 'Mục 1', 'Mục 2', 'Mục 3', 'Mục 4, ý 1', 'Mục 4, ý 2', 'Mục 4, ý 3'],
      ...['Mục 5, ý 1', 'Mục 5, ý 2', 'Mục 5, ý 3', 'Mục 6, ý 1', 'Mục 6, ý 2'],
      ...['Phụ lục', 'Đoạn cuối'],
    ],
    'thanh-hoa-gop-y-dai-hoi-xiv': [
      ...['Phần mở đầu', 'Mục 1', 'Mục 2', 'Đoạn sau mục 2', 'Đoạn cuối', 'Phần gửi kèm'],
    ],
    'tp-hcm-3232-gop-y-dai-hoi-xiv': [
      ...['Căn cứ', 'Mục 1', 'Mục 2 (1)', 'Mục 2 (2)', 'Mục 3', 'Mục 4', 'Mục 5', 'Mục 6, ý 1'],
      ...['Mục 6, ý 2', 'Mục 7', 'Mục 7, phần gửi kèm', 'Mục 8, ý 1', 'Mục 8, ý 2', 'Mục 8, ý 3'],
      ...['Mục 9', 'Mục 10', 'Đoạn cuối'],
    ],
    'song-tri-gop-y-dai-hoi-xiv': [
      ...['Mục I.1 (4)', 'Mục I.2 (1)', 'Mục I.2 (2)', 'Mục I.2 (3)', 'Mục I.2 (4)', 'Mục I.2 (5)'],
      ...['Mục I.2 (6)', 'Mục II.1 (1)', 'Mục II.1 (2)', 'Mục II.1 (3)', 'Mục II.1 (4)'],
      ...['Mục II.2.1', 'Mục II.2.2 (1), ý 1', 'Mục II.2.2 (1), ý 2', 'Mục II.2.2 (2), ý 1'],
      ...['Mục II.2.2 (2), ý 2', 'Mục II.2.2 (2), ý 3', 'Mục II.2.2 (2), ý 4'],
      ...['Mục II.2.2 (2), ý 5', 'Mục II.2.2 (3), ý 1', 'Mục II.2.2 (3), ý 2', 'Mục II.2.2 (4)'],
      ...['Mục III.1', 'Mục III.2', 'Mục III.3'],
    ],
    'hoa-hieu-gop-y-hien-phap-2013': [
      ...['Mục I.1, ý 3', 'Mục I.1, ý 4', 'Mục I.2, ý 1', 'Mục I.2, ý 2', 'Mục II.1, ý 1'],
      ...['Mục II.1, ý 2', 'Mục II.1, ý 3', 'Mục II.1, ý 4', 'Mục II.2.1, ý 1', 'Mục II.2.1, ý 2'],
      ...['Mục II.2.1, ý 3', 'Mục II.2.2, ý 1', 'Mục II.2.2, ý 2', 'Mục II.2.3', 'Mục II.2.4'],
      ...['Mục II.2.5', 'Đoạn cuối'],
    ],
  };
  const rowsOf = (id: string) => content.directives.find((one) => one.id === id)?.paragraphs ?? [];

  test.each(Object.entries(PLACES))('every one of %s has its row, in its order', (id, places) => {
    expect([...new Set(rowsOf(id).map(({ paragraph }) => paragraph))]).toEqual(places);
  });

  test('there are 66 rows or more, and each says who, what, and where it is served or why not', () => {
    const rows = Object.keys(PLACES).flatMap(rowsOf);
    expect(rows.length).toBeGreaterThanOrEqual(66);
    for (const { who, asks, served, notOurs } of rows) {
      expect([who, asks, notOurs ?? served[0]].filter(Boolean), asks).toHaveLength(3);
    }
  });

  test.each([
    ['tp-hcm-3232-gop-y-dai-hoi-xiv', 'Mục 8, ý 1', 'trường trung học phổ thông'],
    ['thanh-hoa-gop-y-dai-hoi-xiv', 'Mục 2', 'tiện ích khác trên VNeID'],
    ['hoa-hieu-gop-y-hien-phap-2013', 'Mục II.2.3', 'khung giờ vàng'],
    ['hoa-hieu-gop-y-hien-phap-2013', 'Mục II.1, ý 4', 'trái với thuần phong mỹ tục'],
  ])('%s, %s says “%s”', (id, place, words) => {
    const asks = rowsOf(id).flatMap((one) => (one.paragraph === place ? [one.asks] : []));
    expect(asks.join(' ')).toContain(words);
  });

  test('difficulties go to whom the three letters name', () => {
    const names = ['hai-phong', 'thanh-hoa', 'tp-hcm-3232'].map(
      (id) =>
        content.directives.find((one) => one.id === `${id}-gop-y-dai-hoi-xiv`)?.difficulties?.to,
    );
    expect(names).toEqual([
      'Công an thành phố',
      'Công an tỉnh',
      'Cơ quan Thường trực Đề án 06 Thành phố',
    ]);
  });

  test('the daily reports have the hours the directives set', () => {
    const daily = content.directives.flatMap(({ id, reports }) =>
      reports
        .filter(({ period, hour }) => period === 'daily' && hour !== undefined)
        .map(({ from, toLevel, hour }) => `${id.slice(0, 8)} ${from} → ${toLevel} ${hour ?? ''}`),
    );
    expect(daily).toEqual([
      'hai-phon commune → province 15:00',
      'song-tri quarter → commune 10:00',
      'song-tri commune → province 15:00',
    ]);
  });
});
