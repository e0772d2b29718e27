/** Days and hours as a ward office writes them. */
import type { MessyRow } from './messy-sheet.ts';

const DAY = new Date('2025-11-15T00:00:00Z');
const week = 'thứ hai đến thứ sáu, 7 giờ 30 đến 11 giờ 30 và 13 giờ 30 đến 17 giờ';

export const MESSY_HOURS: MessyRow[] = [
  [
    'hours of a lived-in sheet',
    { days: 'Thứ 2 - Thứ 6', hours: '7h30-11h30, 13h30-17h' },
    'nhận, có sửa',
    { Giờ: `"Thứ 2 - Thứ 6 7h30-11h30, 13h30-17h" → "${week}"` },
  ],
  [
    'days and times in one cell',
    { days: null, hours: 'T2-T6: 7h30-11h30, 13h30-17h' },
    'nhận, có sửa',
    { Giờ: `→ "${week}"` },
  ],
  [
    'morning and afternoon named',
    { hours: 'Sáng: 7h30 - 11h30, chiều: 1h30 - 5h' },
    'nhận, có sửa',
    { Giờ: `→ "${week}"` },
  ],
  [
    'two lines in a cell',
    { hours: 'Sáng 7h30-11h30\nChiều 13h30-17h00' },
    'nhận, có sửa',
    { Giờ: `⏎Chiều 13h30-17h00" → "${week}"` },
  ],
  [
    '"cả ngày", with the office hours above the table',
    { hours: 'cả ngày' },
    'nhận, có sửa',
    { Giờ: `→ "${week}"` },
  ],
  ['"giờ hành chính"', { hours: 'Giờ hành chính' }, 'nhận, có sửa', { Giờ: `→ "${week}"` }],
  [
    '"thứ bảy", morning',
    { days: 'thứ bảy', hours: 'sáng' },
    'nhận, có sửa',
    { Giờ: '→ "thứ bảy, 7 giờ 30 đến 11 giờ 30"' },
  ],
  [
    'Saturday and Sunday',
    { days: 'Thứ bảy, chủ nhật', hours: '8h-11h' },
    'nhận, có sửa',
    { Giờ: '→ "thứ bảy, chủ nhật, 8 giờ đến 11 giờ"' },
  ],
  [
    'day and night',
    { days: null, hours: '24/24' },
    'nhận, có sửa',
    { Giờ: '"24/24" → "tất cả các ngày, cả ngày đêm"' },
  ],
  [
    'past midnight',
    { days: 'T7', hours: '18h-2h' },
    'nhận, có sửa',
    { Giờ: '→ "thứ bảy, 18 giờ đến 2 giờ hôm sau"' },
  ],
  [
    'evening',
    { days: 'T2-T6', hours: 'tối 6h-9h' },
    'nhận, có sửa',
    { Giờ: '→ "thứ hai đến thứ sáu, 18 giờ đến 21 giờ"' },
  ],
  [
    'times without days',
    { days: null, hours: '7h30-11h30' },
    'từ chối',
    { Giờ: 'chưa ghi những ngày nào' },
  ],
  [
    'one in the afternoon or in the night',
    { hours: '1h30-5h' },
    'từ chối',
    { Giờ: 'chưa rõ là sáng hay chiều' },
  ],
  ['end before start', { hours: '13h30-5h' }, 'từ chối', { Giờ: 'giờ kết thúc đứng trước' }],
  [
    'words nobody can read',
    { hours: '7h30-17h khi có hẹn' },
    'từ chối',
    { Giờ: 'không hiểu chữ "khi"' },
  ],
  [
    'a date with slashes',
    { days: '15/11/2025', hours: '18h-21h' },
    'nhận, có sửa',
    { Giờ: '→ "thứ bảy, 15/11/2025, 18 giờ đến 21 giờ"' },
  ],
  [
    'a date with hyphens',
    { days: '15-11-2025', hours: '18h-21h' },
    'nhận, có sửa',
    { Giờ: '→ "thứ bảy, 15/11/2025, 18 giờ đến 21 giờ"' },
  ],
  [
    'a date with dots',
    { days: '15.11.2025', hours: '18h-21h' },
    'nhận, có sửa',
    { Giờ: '→ "thứ bảy, 15/11/2025, 18 giờ đến 21 giờ"' },
  ],
  [
    'a date in words',
    { days: 'ngày 15 tháng 11 năm 2025', hours: '18h-21h' },
    'nhận, có sửa',
    { Giờ: '→ "thứ bảy, 15/11/2025, 18 giờ đến 21 giờ"' },
  ],
  [
    'a date with a short year',
    { days: '15/11/25', hours: '18h-21h' },
    'nhận, có sửa',
    { Giờ: '→ "thứ bảy, 15/11/2025, 18 giờ đến 21 giờ"' },
  ],
  ['a date Excel keeps as a date', { days: DAY, hours: '18:00-21:00' }, 'nhận'],
  [
    'a date Excel keeps as a serial',
    { days: 45_976, hours: '18h-21h' },
    'nhận, có sửa',
    { Giờ: '"45976 18h-21h" → "thứ bảy, 15/11/2025, 18 giờ đến 21 giờ"' },
  ],
  [
    'a weekday with its date',
    { days: 'Thứ bảy, 15/11/2025', hours: '18h-21h' },
    'nhận, có sửa',
    { Giờ: '→ "thứ bảy, 15/11/2025, 18 giờ đến 21 giờ"' },
  ],
  [
    'a stretch of days',
    { days: '10-12/11/2025', hours: '18h-21h' },
    'nhận, có sửa',
    { Giờ: '→ "10/11/2025 đến 12/11/2025, 18 giờ đến 21 giờ"' },
  ],
  [
    'several dates',
    { days: '15/11/2025; 16/11/2025', hours: '18h-21h' },
    'nhận, có sửa',
    { Giờ: '→ "thứ bảy, 15/11/2025, 18 giờ đến 21 giờ; chủ nhật, 16/11/2025, 18 giờ đến 21 giờ"' },
  ],
  [
    'a weekday that is not that day',
    { days: 'Chủ nhật, 15/11/2025', hours: '18h-21h' },
    'từ chối',
    { Giờ: 'không phải Chủ nhật' },
  ],
  [
    'a day that does not exist',
    { days: '31/11/2025', hours: '18h-21h' },
    'từ chối',
    { Giờ: '31/11/2025' },
  ],
  [
    'a date without times',
    { days: '15/11/2025', hours: null },
    'từ chối',
    { Ngày: 'chưa ghi giờ' },
  ],
  [
    'a time Excel keeps as a number',
    { hours: new Date('1899-12-30T07:30:00Z') },
    'từ chối',
    { Giờ: 'dạng số của Excel' },
  ],
];
