import { symbolAddress } from '../../model/addresses.ts';
import { CODE_LENGTH } from '../../model/codes/printed-code.ts';
import { qrModules } from '../../press/qr/qr.ts';
import { scanDistance } from '../../press/qr/scan-distance.ts';
import { kindOf } from '../../model/sheets/sheet-kinds.ts';
import { pageLayout } from '../../press/sheets/sheet-layout.ts';
import type { Settings } from '../../settings.ts';

/** How far off the code of a paper size is read. */
interface ReachRow {
  /** "A4" */
  paper: string;
  /** "7,2 cm" */
  code: string;
  /** "0,7 m" */
  reach: string;
}

const decimal = (figure: number): string => String(Math.round(figure * 10) / 10).replace('.', ',');

/**
 * The guide poster's upright sizes, smallest first: how wide its code is and from where phones read
 * it. A phone reads a module from 250 times its width (`scan-distance.ts`).
 */
export function reachRows(settings: Settings): ReachRow[] {
  // The size of a symbol is a matter of its length: any code stands for all.
  const modules = qrModules(symbolAddress(settings.siteUrl, 'A'.repeat(CODE_LENGTH)));
  const { sizes, symbol } = kindOf('guide-poster');
  return sizes
    .filter(({ width, height }) => height > width)
    .toSorted((a, b) => a.width - b.width)
    .map((size) => {
      const form = { kind: 'guide-poster', size, variant: 'colour' } as const;
      return {
        paper: size.name,
        code: `${decimal((symbol * pageLayout(form).scale) / 10)} cm`,
        reach: `${decimal(scanDistance(form, modules))} m`,
      };
    });
}

/**
 * How to hang a sheet, a rule a line.
 *
 * 130 cm, no glare, no sliding doors, no cropping: the rules of the New Zealand Ministry of Health for
 * the posters of NZ COVID Tracer, hung at every entrance of a country. Lamination over the code, and
 * looking for stuck-over codes: warnings of the police of Đà Nẵng, Long An and Hưng Yên in 2025.
 */
export const HANGING = [
  {
    title: 'Chọn chỗ',
    rules: [
      'Treo để mép trên của tờ cách sàn 130 cm. Người đứng, người ngồi xe lăn đều quét được.',
      'Chọn chỗ sáng đều. Tránh nắng chiếu thẳng và đèn rọi vào tờ giấy.',
      'Không dán lên cửa trượt, cửa hay mở. Không treo sau kính bóng.',
      'Trước tờ giấy có chỗ đứng, không ai phải đứng giữa lối đi.',
    ],
  },
  {
    title: 'Treo cho bền',
    rules: [
      'In đúng cỡ, không cắt bớt mép. Viền trắng quanh mã phải còn nguyên.',
      'Ép màng mờ cả tờ, mã nằm dưới màng. Ai dán đè mã khác thì nhìn nghiêng thấy ngay.',
      'Không viết, không đóng dấu, không dán băng keo lên mã.',
    ],
  },
  {
    title: 'Quét thử rồi mới đi',
    rules: [
      'Đứng đúng chỗ người dân sẽ đứng, quét bằng một điện thoại rẻ tiền.',
      'Trang mở ra phải ghi đúng tên nơi và đúng mã in trên tờ.',
      'Buổi tối vẫn có người qua thì buổi tối quét lại một lần.',
    ],
  },
  {
    title: 'Mỗi tuần xem lại',
    rules: [
      'Sờ tay lên mã: có giấy dán đè thì chụp ảnh, gỡ xuống, báo công an.',
      'Tờ rách, bạc màu, quét khó: thay tờ mới. Bản cũ bỏ đi.',
      'Đợt kết thúc thì gỡ hết. Mã cũ vẫn mở được, trang sẽ báo đã kết thúc.',
    ],
  },
] as const;
