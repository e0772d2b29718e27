import { indexUnits } from '../../../src/model/places/units.ts';
import type { ImportOptions } from '../../../src/workbooks/points/import-options.ts';

const former = (name: string, type: string, newCode: string, relation: 'full' | 'partial') => ({
  name,
  type,
  district: 'Huyện Ví Dụ',
  province: 'Tỉnh Ví Dụ',
  newCode,
  relation,
});

const units = indexUnits(
  [
    { code: '98', name: 'Ví Dụ', type: 'tỉnh', slug: 'vi-du' },
    { code: '99', name: 'Mẫu Khác', type: 'thành phố', slug: 'mau-khac' },
  ],
  [
    { code: '98001', name: 'Mẫu Một', type: 'xã', provinceCode: '98' },
    { code: '98002', name: 'Mẫu Hai', type: 'phường', provinceCode: '98' },
    { code: '99001', name: 'Mẫu Ba', type: 'đặc khu', provinceCode: '99' },
    { code: '00098', name: 'Mẫu Bốn', type: 'xã', provinceCode: '98' },
  ],
  [
    former('Mẫu Cũ', 'xã', '98001', 'full'),
    former('Mẫu Trấn', 'thị trấn', '98002', 'full'),
    former('Mẫu Chia', 'xã', '98001', 'partial'),
    former('Mẫu Chia', 'xã', '98002', 'partial'),
  ],
);

/** What an office's sheet is read with: two made-up provinces and their communes. */
export const options: ImportOptions = {
  units,
  province: null,
  defaults: {},
  campaigns: [{ id: 'dot-vi-du', names: ['Đợt ví dụ'] }],
  hosts: new Set(['example.gov.vn']),
  today: '2025-11-05',
  existing: [],
};

/** The same, where the sheet need not say who approved it. */
export const withSource: ImportOptions = {
  ...options,
  defaults: { sourceTitle: 'Kế hoạch ví dụ', approvedBy: 'Đơn vị ví dụ' },
};
