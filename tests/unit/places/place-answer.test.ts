import { describe, expect, test } from 'vitest';
import { formerWords } from '../../../src/model/places/former-words.ts';
import { placeAnswer } from '../../../src/model/places/place-answer.ts';
import type { CampaignInFile, PlacesOfProvince } from '../../../src/model/places/place-file.ts';

const NOW = Date.parse('2025-11-03T09:00:00+07:00');
const opensAt = Date.parse('2025-10-30T00:00:00+07:00');
const through = (day: string): number => Date.parse(`${day}T00:00:00+07:00`) + 86_400_000;

const file: PlacesOfProvince = {
  name: 'tỉnh Ví Dụ',
  slug: 'vi-du',
  points: 2,
  campaigns: [
    {
      id: 'gop-y',
      title: 'Góp ý dự thảo',
      opensAt,
      closings: [through('2025-11-15')],
      guide: '/huong-dan/gop-y/',
      hasSheets: false,
      hasNational: true,
    },
  ],
  communes: [
    ['00001', 'phường Một', 'phường Xưa (quận Cũ)', 2, 0, 0],
    ['00002', 'xã Hai', '', 0, ['00001', 'quận Cũ'], 0],
    [
      '00003',
      'xã Ba',
      '',
      0,
      0,
      {
        slug: 'ba',
        closings: { 0: [through('2025-11-09'), through('2025-11-15')] },
        sheets: [0],
        hasBoards: true,
      },
    ],
  ],
  hasBoards: false,
  hasWorkshop: true,
};

const withSheets = (campaign: CampaignInFile): CampaignInFile => ({ ...campaign, hasSheets: true });

const answerFor = (code: string | null, now = NOW) => {
  const answer = placeAnswer(file, code, now);
  if (!answer) throw new Error(`no answer for ${code ?? 'the province'}`);
  return answer;
};

describe('somebody who chose a commune', () => {
  test('reads its name, what it was, and the last day that holds there', () => {
    expect(answerFor('00001')).toMatchObject({
      name: 'Phường Một, tỉnh Ví Dụ',
      before: 'phường Xưa (quận Cũ)',
      url: '/dia-phuong/vi-du/#x-00001',
      campaigns: [{ deadline: 'Hết thứ bảy, ngày 15/11/2025, còn 12 ngày' }],
    });
  });

  test('is led to its own page and its own last day where it has them', () => {
    const { url, campaigns } = answerFor('00003');
    expect(url).toBe('/dia-phuong/vi-du/ba/');
    expect(campaigns[0]?.deadline).toBe('Hết chủ nhật, ngày 09/11/2025, còn 6 ngày');
  });

  test('is told when the day of the place has passed and the app still takes opinions', () => {
    const { campaigns } = answerFor('00003', Date.parse('2025-11-12T09:00:00+07:00'));
    expect(campaigns[0]?.deadline).toBe(
      'Đã qua hạn của địa phương; VNeID còn nhận ý kiến đến hết thứ bảy, ngày 15/11/2025, còn 3 ngày',
    );
  });

  test('is offered no consultation that is over', () => {
    expect(answerFor('00001', Date.parse('2025-11-16T00:00:00+07:00')).campaigns).toEqual([]);
  });

  test('finds the points of the place, or the police and the points nearby', () => {
    const points = {
      text: '2 điểm hỗ trợ ở phường Một',
      href: '/diem-ho-tro/?q=Ph%C6%B0%E1%BB%9Dng%20M%E1%BB%99t&tinh=vi-du',
    };
    expect(answerFor('00001').help).toEqual([{ words: '', link: points }]);
    const [police, near] = answerFor('00002').help;
    expect(police?.words).toMatch(/^Công an xã Hai\./);
    expect(near).toEqual({ words: 'Gần đó (cùng quận Cũ trước đây):', link: points });
    expect(answerFor('00003').help).toHaveLength(1);
  });

  test('who chose a province is answered for the province', () => {
    expect(answerFor(null)).toMatchObject({ name: 'Tỉnh Ví Dụ', url: '/dia-phuong/vi-du/' });
    expect(placeAnswer(file, '99999', NOW)).toBeNull();
  });
});

describe('an official who chose a place', () => {
  const waysIn = (code: string | null, differences: Partial<PlacesOfProvince> = {}) =>
    placeAnswer({ ...file, ...differences }, code, NOW)?.campaigns[0]?.ways;
  const richer = { hasBoards: true, campaigns: file.campaigns.map(withSheets) };

  test('is led to what the place has of its own', () => {
    const own = {
      sheets: { text: 'Bản in cho nơi này', href: '/ap-phich/gop-y/vi-du/ba/' },
      boards: { text: 'Khung hình cho nơi này', href: '/man-hinh/#gop-y_vi-du_ba' },
      texts: { text: 'Bài đăng cho nơi này', href: '/khau-hieu/bai-dang/gop-y/vi-du/ba/' },
    };
    expect(waysIn('00003')).toEqual(own);
    expect(waysIn('00003', { hasWorkshop: false })).toEqual(own);
    expect(waysIn(null, richer)).toMatchObject({
      sheets: { text: 'Bản in cho nơi này', href: '/ap-phich/gop-y/vi-du/' },
      boards: { href: '/man-hinh/#gop-y_vi-du' },
      texts: { href: '/khau-hieu/bai-dang/gop-y/vi-du/' },
    });
  });

  test('is led to where it is made for the place that has none, with the place chosen', () => {
    const made = {
      sheets: { text: 'Làm bản in cho nơi này', href: '/xuong-in/?noi=00001' },
      boards: { text: 'Làm khung hình cho nơi này', href: '/xuong-in/man-hinh/?noi=00001' },
      texts: { text: 'Làm bộ tài liệu, có bài đăng', href: '/can-bo/bo-tai-lieu/?noi=00001' },
    };
    expect(waysIn('00001')).toEqual(made);
    expect(waysIn('00001', richer)).toEqual(made);
    expect(waysIn(null)?.sheets?.href).toBe('/xuong-in/?noi=vi-du');
  });

  test('where nothing is made, is told whose ready-made ones these are', () => {
    expect(waysIn('00001', { ...richer, hasWorkshop: false })).toEqual({
      sheets: { text: 'Bản in của tỉnh Ví Dụ', href: '/ap-phich/gop-y/vi-du/' },
      boards: { text: 'Khung hình của tỉnh Ví Dụ', href: '/man-hinh/#gop-y_vi-du' },
      texts: { text: 'Bài đăng của tỉnh Ví Dụ', href: '/khau-hieu/bai-dang/gop-y/vi-du/' },
    });
    expect(waysIn(null, { hasWorkshop: false })).toEqual({
      sheets: { text: 'Bản in của cả nước', href: '/ap-phich/gop-y/toan-quoc/' },
      boards: { text: 'Khung hình của cả nước', href: '/man-hinh/#gop-y' },
      texts: { text: 'Bài đăng của cả nước', href: '/khau-hieu/bai-dang/' },
    });
    const campaigns = file.campaigns.map((one) => ({ ...one, hasNational: false }));
    expect(waysIn('00001', { campaigns, hasWorkshop: false })?.sheets).toBeNull();
  });
});

describe('what a commune was', () => {
  const old = (name: string, relation: 'full' | 'partial', rest = {}) => ({
    name,
    type: 'phường',
    district: 'Quận Ba Đình',
    province: 'Thành phố Hà Nội',
    newCode: '00004',
    relation,
    ...rest,
  });

  test('is told by district, whole ones first, another province by its name', () => {
    const former = [
      old('Điện Biên', 'partial'),
      old('Trúc Bạch', 'full'),
      old('Quán Thánh', 'full'),
      old('Tân Lập', 'full', { type: 'xã', district: 'Huyện Ví Dụ', province: 'Tỉnh Hà Tây' }),
    ];
    expect(formerWords(former, 'Hà Nội')).toBe(
      'Trúc Bạch, Quán Thánh; một phần Điện Biên (quận Ba Đình); Tân Lập (huyện Ví Dụ, tỉnh Hà Tây)',
    );
  });

  test('a number and a town are told with their kind; older provinces only where asked', () => {
    const former = [
      old('15', 'full', { district: 'Quận 10' }),
      old('12', 'full', { district: 'Quận 10' }),
      old('Củ Chi', 'partial', {
        type: 'thị trấn',
        district: 'Huyện Củ Chi',
        province: 'Tỉnh Gia Định',
      }),
    ];
    expect(formerWords(former, null)).toBe(
      'phường 15, 12 (quận 10); một phần thị trấn Củ Chi (huyện Củ Chi)',
    );
  });

  test('is its district where that had no communes', () => {
    const island = old('', 'full', {
      type: '',
      district: 'Huyện Hoàng Sa',
      province: 'Thành phố Đà Nẵng',
    });
    expect(formerWords([island], 'Đà Nẵng')).toBe('huyện Hoàng Sa');
  });
});
