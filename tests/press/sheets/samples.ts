import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { unitsIn } from '../../../src/content-files/units-in.ts';
import { unitName } from '../../../src/model/places/units.ts';
import { sentenceCase } from '../../../src/model/text/vietnamese.ts';
import { renderSheet } from '../../../src/press/sheets/sheet.ts';
import { kindOf, type KindName, type VariantName } from '../../../src/model/sheets/sheet-kinds.ts';
import type { Logo, SheetFacts } from '../../../src/press/sheets/sheet-facts.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';

/** A poster as a ward would publish it. The address is an example's. */
export const poster: SheetFacts = {
  publisher: 'Ủy ban nhân dân phường Sông Trí',
  isSample: false,
  place: 'Phường Sông Trí, tỉnh Hà Tĩnh',
  title: 'Góp ý dự thảo các văn kiện Đại hội XIV của Đảng',
  subtitle: 'trên ứng dụng VNeID',
  shortTitle: 'Văn kiện Đại hội XIV',
  summary: 'Mọi người đọc và góp ý ba bản dự thảo trình Đại hội XIV của Đảng, ngay trên VNeID.',
  deadline: {
    label: 'Thời hạn cho người dân',
    value: 'Trước ngày 15/11/2025',
    note: 'Ghi chú của địa phương',
  },
  steps: [
    'Mở ứng dụng VNeID và đăng nhập bằng tài khoản định danh mức độ 2',
    'Ở trang chủ, chạm “Góp ý dự thảo các văn kiện Đại hội XIV của Đảng”',
    'Chọn văn kiện muốn góp ý và đọc nội dung dự thảo',
    'Viết ý kiến của mình, kiểm tra lại rồi chạm “Gửi góp ý”',
  ],
  qr: {
    symbolUrl: 'HTTPS://GOPY.EXAMPLE.GOV.VN/Q/A7K2M',
    typedAddress: 'gopy.example.gov.vn/q/a7k2m',
  },
  code: 'A7K2M',
  issuedOn: '03/11/2025',
  helpline: { name: 'Tổng đài VNeID', number: '1900.0368' },
  help: 'Chưa có tài khoản mức 2, cần người giúp: đến Công an xã, phường, đặc khu',
  safety: 'Chúng tôi không hỏi mật khẩu, mã OTP',
  trial: false,
};

/** The longest real names of a body, a ward and a consultation, and a long address. */
export const longest: SheetFacts = {
  ...poster,
  publisher:
    'Ban Chỉ đạo cải cách hành chính, chuyển đổi số và Đề án 06 Thành phố Hồ Chí Minh – ' +
    'Cơ quan thường trực Đề án 06',
  place: 'Phường Văn Miếu - Quốc Tử Giám, thành phố Hà Nội',
  title:
    'Lấy ý kiến về Dự thảo Nghị quyết sửa đổi, bổ sung một số điều của Hiến pháp nước Cộng hòa ' +
    'xã hội chủ nghĩa Việt Nam năm 2013',
  shortTitle: 'Sửa đổi, bổ sung một số điều của Hiến pháp năm 2013',
  qr: {
    symbolUrl: 'HTTPS://GOPY.THANHPHOHOCHIMINH.GOV.VN/Q/A7K2M',
    typedAddress: 'gopy.thanhphohochiminh.gov.vn/q/a7k2m',
  },
};

/** White space as one space: where lines break is the layout's business. */
export function flat(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

/**
 * Draws a sheet of the samples.
 * @param facts what it says
 * @param kind its kind, in its first size
 * @param variant how it is printed
 */
export function draw(
  facts: SheetFacts,
  kind: KindName = 'guide-poster',
  variant: VariantName = 'colour',
): Uint8Array {
  const [size] = kindOf(kind).sizes;
  if (!size) throw new Error(`no size of ${kind}`);
  return renderSheet(facts, { kind, size, variant });
}

/** What some kinds need besides: a slogan and a point, both made up. */
export const complete: SheetFacts = {
  ...poster,
  slogan: { text: 'Đọc dự thảo văn kiện và góp ý ngay trên VNeID', isSuggested: true },
  point: {
    name: 'Điểm hỗ trợ ví dụ',
    address: 'Số 1, đường Ví Dụ, phường Ví Dụ',
    services: ['cài ứng dụng VNeID', 'góp ý trên VNeID'],
  },
  stuck: ['Quên passcode', 'Ứng dụng quá cũ', 'Nghi có người lừa'].map((label) => ({
    label,
    value: 'Đọc kỹ lời máy báo, rồi làm lại một lần.',
  })),
};

/** The same with the longest of everything. */
export const fullest: SheetFacts = {
  ...longest,
  point: {
    name: 'Trung tâm phục vụ hành chính công phường Văn Miếu - Quốc Tử Giám (ví dụ)',
    address:
      '17 Chân Lý, phường Bình Thọ, thành phố Thủ Đức (tên cũ; nay thuộc phường Thủ Đức, ví dụ)',
    hours: 'Thứ hai đến thứ sáu, sáng 7 giờ 30 đến 11 giờ 30, chiều 13 giờ 30 đến 17 giờ',
    services: ['cài ứng dụng VNeID', 'đăng ký mức 2', 'kích hoạt tài khoản', 'góp ý trên VNeID'],
  },
  slogan: {
    text: 'Chưa quen dùng VNeID? Hãy hỏi Công an xã, phường, đặc khu nơi bạn ở, hoặc người thân biết dùng điện thoại.',
    isSuggested: true,
  },
  // As many lines as the schema lets, each as long as it lets.
  stuck: Array.from({ length: 9 }, () => ({
    label: 'Kích hoạt không cần điện thoại thông minh đời mới',
    value: 'Hỏi tổ dân phố, điểm hỗ trợ, Công an phường cách góp ý không cần máy này.',
  })),
  validUntil: '15/11/2025',
  isSample: true,
  trial: true,
};

/** The mark of a body that does not exist. */
export const mark: Logo = {
  format: 'svg',
  bytes: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4.5" cy="4.5" r="4.5" fill="#fff"/></svg>',
  ),
};

/** The longest name of a commune with its province in the official list. */
export function longestPlace(): string {
  const { communes, provinces } = unitsIn(FROZEN_CONTENT);
  const names = [...communes.values()].flatMap((commune) => {
    const province = provinces.get(commune.provinceCode);
    return province ? [`${sentenceCase(unitName(commune))}, ${unitName(province)}`] : [];
  });
  return names.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

/** Every slogan of the frozen content. */
export function frozenSlogans(): string[] {
  return globSync(`${FROZEN_CONTENT}/campaigns/*/slogans.yaml`).flatMap((file) => {
    const { slogans } = parse(readFileSync(file, 'utf8')) as { slogans: { text: string }[] };
    return slogans.map(({ text }) => text.normalize('NFC'));
  });
}
