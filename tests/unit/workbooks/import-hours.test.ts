import { describe, expect, test } from 'vitest';
import { importPoints } from '../../../src/workbooks/points/import-points.ts';
import type { RowOutcome } from '../../../src/workbooks/outcome.ts';
import { withSource } from './import-options.ts';

describe('hours of a point', () => {
  const HOURS_HEAD = [
    'Tên điểm',
    'Xã',
    'Địa chỉ',
    'Giờ làm việc',
    'Hỗ trợ việc gì',
    'Lịch theo ngày',
  ];
  const rowOf = (hours: string | null, sessions: string | null = null): RowOutcome | undefined =>
    importPoints(
      [
        {
          name: 'A',
          grid: [HOURS_HEAD, ['Điểm ví dụ', 'Mẫu Một', 'Số 2', hours, 'Góp ý', sessions]],
        },
      ],
      withSource,
    ).outcomes[1];

  test.each([
    ['Thứ 2-4-6: 8h-11h', 'thứ hai, thứ tư, thứ sáu, 8 giờ đến 11 giờ'],
    [
      'T2-T6 7h30-11h30, 13h30-17h',
      'thứ hai đến thứ sáu, 7 giờ 30 đến 11 giờ 30 và 13 giờ 30 đến 17 giờ',
    ],
    [
      '8h-11h30 T2-T6, T7 14h-17h',
      'thứ hai đến thứ sáu, 8 giờ đến 11 giờ 30; thứ bảy, 14 giờ đến 17 giờ',
    ],
    ['hằng ngày 18h-2h hôm sau', 'tất cả các ngày, 18 giờ đến 2 giờ hôm sau'],
    ['24/24', 'tất cả các ngày, cả ngày đêm'],
    ['15/11/2025 18h-21h', 'thứ bảy, 15/11/2025, 18 giờ đến 21 giờ'],
    [
      'T2-T6 8h-11h trừ lễ, Tết',
      'thứ hai đến thứ sáu, 8 giờ đến 11 giờ; ngày lễ, Tết chưa ghi được: ghi từng ngày ở cột "Ngày khác thường"',
    ],
  ])('“%s” stands in the report as it was understood: %s', (written, words) => {
    const row = rowOf(written);
    expect(row?.kind).toBe('taken');
    expect(row?.changes).toContainEqual({ header: 'Giờ làm việc', from: written, to: words });
  });

  test('a session that is over on the day of the import is refused, one of today is not', () => {
    const over = 'buổi 04/11/2025 08:00-11:00 đã qua';
    for (const row of [
      rowOf('04/11/2025 8h-11h'),
      rowOf(null, '04/11/2025 08:00-11:00; 20/11/2025 08:00-11:00'),
      rowOf(null, '20/11/2025 08:00-11:00; 4/11/2025 8h-11h'),
    ]) {
      expect(row?.kind).toBe('refused');
      expect(row?.faults[0]?.message).toBe(over);
    }
    expect(rowOf('05/11/2025 8h-11h')?.kind).toBe('taken');
    expect(rowOf(null, '01/11/2025-05/11/2025 08:00-11:00')?.kind).toBe('taken');
  });
});
