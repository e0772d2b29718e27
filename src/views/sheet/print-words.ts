import type { KindName, VariantName } from '../../press/sheets/sheet-kinds.ts';

/** What each kind of sheet is for, for the official who chooses. */
export const PURPOSE: Record<KindName, string> = {
  'guide-poster': 'Dán ở bảng tin, trụ sở, nhà văn hóa. Nói việc gì, hạn nào và từng bước góp ý.',
  'slogan-poster': 'Treo nơi đông người qua lại. Chữ lớn, đọc được từ xa.',
  sign: 'Treo ở cửa điểm hỗ trợ. Nói tên điểm, địa chỉ, giờ mở cửa và việc được giúp.',
  flyer: 'Phát tận tay. Mặt trước nói việc gì và hạn nào, mặt sau là các bước.',
  badge: 'Cho người đi từng nhà. Người dân quét mã để biết thẻ thật.',
  sticker: 'Dán trong thang máy, sảnh chung cư. Đọc trong vài giây.',
  handout: 'Cho người mắt kém. Chữ rất to, hai trang.',
  'table-card': 'Gấp đôi, để trên bàn tiếp dân hoặc quầy một cửa.',
};

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
