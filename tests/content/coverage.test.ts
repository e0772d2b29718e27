/**
 * What the five directives and the announcements of the two consultations of 2025 say stands in the
 * content of the project as they say it. More may stand beside it.
 */
import { describe, expect, test } from 'vitest';
import { checked, readFolder } from './rules.ts';

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
