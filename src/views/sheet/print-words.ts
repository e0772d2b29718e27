import type { VariantName } from '../../model/sheets/sheet-kinds.ts';

/** How the copies of a kind on one sheet of paper are cut or folded. */
export const HANDLING: Record<'four-on-a4' | 'eight-on-a4' | 'folded-a4', string> = {
  'four-on-a4': 'In hai mặt, lật theo cạnh dài, rồi cắt làm bốn.',
  'eight-on-a4': 'Cắt theo nét đứt, cho vào bao thẻ.',
  'folded-a4': 'Gấp đôi theo nét đứt.',
};

/** Where each variant is printed, and what to ask for there. */
export const PRINT_ADVICE: Record<VariantName, { label: string; where: string; how: string }> = {
  colour: {
    label: 'Màu',
    where: 'Máy in laser màu, tiệm ảnh',
    how: 'Chọn giấy mờ, in đúng cỡ, không chọn “vừa trang”. Tiệm ảnh in được cỡ A3, A2.',
  },
  saving: {
    label: 'Ít mực',
    where: 'Máy in laser đen trắng ở cơ quan',
    how: 'Nền trắng, không có mảng mực lớn. Photo lại vẫn quét được.',
  },
  press: {
    label: 'Nhà in',
    where: 'Nhà in, in nhiều bản',
    how: 'Gửi nguyên tệp. Tệp đã có 3 mm tràn lề, dấu xén và khung xén. Chữ chỉ dùng một mực đen.',
  },
};

/** What the site calls the ways to print. */
export const variantLabels = (): Record<VariantName, string> => ({
  colour: PRINT_ADVICE.colour.label,
  saving: PRINT_ADVICE.saving.label,
  press: PRINT_ADVICE.press.label,
});
