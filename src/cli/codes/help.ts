import { CHANNEL_LABEL } from '../../model/codes/channel-words.ts';

const channels = Object.entries(CHANNEL_LABEL)
  .map(([channel, label]) => `  ${channel.padEnd(14)}${label}`)
  .join('\n');

/** What `npm run codes` says when it is asked for help, or is not understood. */
export const HELP = `Sổ mã bản in

Cấp mã
  npm run codes -- issue --con-thieu
      cấp mọi mã còn thiếu: áp phích của mọi nơi, biển treo cửa được đăng, màn hình cả nước
  npm run codes -- issue --dot ĐỢT --noi NƠI [--kenh KÊNH]
      cấp một mã; không ghi kênh thì là áp phích
  npm run codes -- issue --diem ĐIỂM [--dot ĐỢT]
      cấp mã biển treo cửa của một điểm hỗ trợ; mã dẫn tới trang của điểm đó
  Nơi này, kênh này đã có mã đang dùng mà vẫn cần thêm: ghi --them

Xem sổ
  npm run codes -- list [--dot ĐỢT] [--noi NƠI] [--kenh KÊNH]
  npm run codes -- list --xlsx so-ma.xlsx      ghi ra tệp Excel
  npm run codes -- list --csv so-ma.csv        ghi ra tệp CSV

Thôi dùng một mã
  npm run codes -- retire MÃ --ly-do "Tờ in sai giờ mở cửa"
      trang sau mã vẫn mở, và nói rõ mã thôi dùng từ ngày nào, vì sao

Kiểm tra sổ
  npm run codes -- check

ĐỢT là tên thư mục trong content/campaigns, như dai-hoi-xiv.
NƠI là toan-quoc, ha-tinh, ha-tinh/song-tri, hoặc mã, tên của đơn vị hành chính.
ĐIỂM là mã ở cột id của support-points.csv.
KÊNH là một trong:
${channels}`;
