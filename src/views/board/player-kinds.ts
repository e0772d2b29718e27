/** What a player is given: a file beside the player page, or the page itself. */
export type Given = 'page' | 'yodeck' | 'mrss' | 'rss' | 'smil' | 'json' | 'zip' | 'png';

/** A kind of player as its maker documents it. All texts Vietnamese. */
interface PlayerKind {
  name: string;
  /** What to give it, the best first. */
  give: readonly Given[];
  /** Where it goes in the player's own programs. */
  where: string;
  /** What happens without network. */
  offline: string;
  /** What has gone wrong for others. */
  beware: string;
}

/** When the makers' pages were read; none of the players has been tried. */
export const PLAYER_KINDS_READ_ON = '21/11/2026';

/** Players, in the order operators ask for them. Facts from their makers' manuals and issue lists. */
export const PLAYER_KINDS: readonly PlayerKind[] = [
  {
    name: 'Card LED nạp bằng USB: Huidu, Colorlight',
    give: ['zip'],
    where:
      'Giải nén, tạo chương trình đúng cỡ bảng trong phần mềm của card (Huidu: HDPlayer), thêm ảnh theo thứ tự.',
    offline: 'Không cần mạng: chương trình nằm trên card.',
    beware:
      'Card không tự đổi ảnh khi hết hạn. Trong gói có sẵn thư mục ảnh cho từng ngày phải thay.',
  },
  {
    name: 'Novastar (VNNOX, ViPlex)',
    give: ['png', 'page', 'rss'],
    where: 'Thêm ảnh PNG vào chương trình; hoặc thêm mục trang web, mục RSS theo địa chỉ.',
    offline: 'Ảnh PNG tải về máy rồi chiếu theo lịch. Mục trang web và RSS cần mạng.',
    beware: 'Đặt ngày kết thúc của chương trình đúng ngày hết hạn.',
  },
  {
    name: 'Tivi Samsung (Tizen), LG (webOS)',
    give: ['page'],
    where: 'Đặt địa chỉ trang vào mục mở trang web khi bật máy (URL Launcher).',
    offline: 'Trang đang mở vẫn chiếu tiếp. Tắt máy rồi bật lại thì cần mạng.',
    beware: 'Tivi đời 2016–2019 dùng trình duyệt rất cũ; trang này viết riêng cho loại đó.',
  },
  {
    name: 'Xibo',
    give: ['mrss', 'json', 'rss'],
    where:
      'Dùng mô-đun Media RSS. Cần chữ chạy thì dùng Ticker; cần bảng số liệu thì DataSet từ xa, gốc là data.',
    offline: 'Máy chủ Xibo giữ bản sao, đầu phát không cần gọi tới trang này.',
    beware: 'Không dùng mô-đun Web Page nơi mạng yếu: mô-đun đó không giữ bản sao.',
  },
  {
    name: 'BrightSign',
    give: ['mrss', 'rss', 'page'],
    where: 'Thêm Data Feed kiểu MRSS.',
    offline: 'Ảnh giữ trên máy tới lần tải sau; địa chỉ đã ghi cỡ tệp để máy giữ được.',
    beware: 'Trang web trong MRSS cần mạng, mất mạng thì bị bỏ qua; dùng ảnh.',
  },
  {
    name: 'OptiSigns',
    give: ['mrss', 'rss'],
    where: 'Dùng ứng dụng MRSS; chữ chạy dùng ứng dụng RSS.',
    offline: 'Ảnh đã tải về vẫn chiếu; mục chỉ có trên mạng bị bỏ qua.',
    beware: 'Ứng dụng RSS có thể tự thêm mã QR của nó tới từng mục.',
  },
  {
    name: 'Yodeck',
    give: ['yodeck', 'mrss'],
    where: 'Thêm Web Page với địa chỉ có phần ?player=yodeck.',
    offline: 'Trang báo cho máy chụp lại hình để dùng khi mất mạng, có giá trị 1 giờ.',
    beware: 'Không bỏ phần ?player=yodeck ở cuối địa chỉ.',
  },
  {
    name: 'Anthias (Screenly OSE)',
    give: ['page', 'png'],
    where: 'Thêm tài nguyên kiểu trang web; hoặc tải ảnh PNG lên từng máy.',
    offline: 'Tài nguyên ảnh tải lên máy chiếu được khi mất mạng. Trang web cần mạng lúc mở.',
    beware:
      'Có người báo mất mạng thì vòng chiếu chậm lại hoặc dừng. Mạng yếu: tải ảnh lên, đặt ngày kết thúc.',
  },
  {
    name: 'garlic, IAdea, signageOS (SMIL)',
    give: ['smil'],
    where: 'Đặt địa chỉ SMIL làm nội dung của máy.',
    offline: 'Máy giữ danh sách và ảnh; đổi ảnh theo đồng hồ của máy.',
    beware:
      'Máy phải đặt đúng giờ Việt Nam. signageOS mặc định 24 giờ mới đọc lại danh sách: đặt smilFileRefresh ngắn hơn.',
  },
  {
    name: 'Đầu phát khác',
    give: ['page', 'png', 'zip'],
    where: 'Máy có trình duyệt thì mở trang; máy chỉ nhận ảnh thì dùng tên ảnh cố định -moi-nhat.',
    offline: 'Trang đang mở vẫn chiếu tiếp. Ảnh tùy máy có giữ bản sao hay không.',
    beware: 'Ảnh tải về một lần không tự đổi: ghi ngày hết hạn vào lịch.',
  },
];
