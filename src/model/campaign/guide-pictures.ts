/**
 * The drawings a step may show when it happens outside the app: what editors write in
 * `<Picture of="…" />`, and what somebody who cannot see the drawing is told.
 */
export const GUIDE_PICTURES = {
  'the-can-cuoc': 'Thẻ căn cước có con chip.',
  'so-dien-thoai': 'Chiếc SIM của số điện thoại.',
  'tru-so': 'Trụ sở Công an xã, phường.',
  'noi-chuyen': 'Người dân nói chuyện với cán bộ ở quầy.',
  'chup-anh': 'Chụp ảnh và lấy vân tay.',
  'giay-hen': 'Tờ giấy hẹn.',
  'tin-nhan': 'Điện thoại nhận một tin nhắn.',
  'kho-ung-dung': 'Kho ứng dụng trên điện thoại.',
  cho: 'Chiếc đồng hồ: đợi một lúc.',
  'hai-may': 'Điện thoại cũ và điện thoại mới đặt cạnh nhau.',
  'doc-the': 'Thẻ căn cước áp vào lưng điện thoại.',
  'ban-phim': 'Bàn phím số trên điện thoại.',
} as const satisfies Record<string, string>;

/** The name of a drawing. */
export type GuidePicture = keyof typeof GUIDE_PICTURES;
