/** What `npm run sign` takes. */
export const SIGN_HELP = `Ký trang đã tạo, để ai cũng kiểm được bản nào là thật.

  npm run sign -- --khoa-moi TỆP            tạo một cặp khóa; TỆP nằm ngoài thư mục của bộ này
  npm run sign -- --khoa TỆP [THƯ-MỤC]      ký mọi tệp của thư mục (không ghi: dist)
  npm run sign -- --khoa TỆP TỆP.zip        ký riêng một tệp
  npm run sign -- --chi-lap-bang [THƯ-MỤC]  chỉ lập bảng tệp, để ký bằng minisign

Chữ ký theo kiểu của minisign: minisign -V -p TỆP.pub -m dist/manifest.json cũng kiểm được.`;

/** How `npm run verify` ends. */
export const ENDS = {
  genuine: 0,
  unsigned: 2,
  foreign: 3,
  changed: 4,
  missing: 5,
  extra: 6,
  unreachable: 7,
} as const;

/** What `npm run verify` takes. */
export const VERIFY_HELP = `Kiểm một bản của trang có đúng là bản cơ quan đã ký không.

  npm run verify -- https://…         trang đang chạy
  npm run verify -- THƯ-MỤC           một bản chép, một thẻ USB
  npm run verify -- TỆP.zip           một tệp nén: có bảng bên trong, hoặc có TỆP.zip.minisig bên cạnh
  npm run verify -- TỆP --theo NƠI    một tệp tải từ trang; NƠI là trang hoặc thư mục đã ký
  … --khoa KHÓA                       khóa công khai hoặc tệp .pub; không ghi: khóa trong site.yaml

Mã kết thúc: ${ENDS.genuine} đúng · 1 gọi sai · ${ENDS.unsigned} không có chữ ký đọc được · ${ENDS.foreign} chữ ký không đúng khóa
${ENDS.changed} có tệp bị sửa · ${ENDS.missing} thiếu tệp · ${ENDS.extra} thừa tệp · ${ENDS.unreachable} không kết nối được`;
