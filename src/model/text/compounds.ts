/**
 * Words of several syllables that read badly when a line breaks inside them, by what they are about.
 * Vietnamese puts a space between syllables, so the layout cannot know; the lists hold what titles,
 * names of bodies and places, steps and slogans here are made of. Longer ones first where one begins
 * another.
 */
const TIMES =
  '(?:trước )?ngày [\\d/]+|năm \\d{4}|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|hằng tuần|hằng ngày|hôm nay là|hôm nay|hôm nào|ngày cuối|thời hạn|thời gian|hết hạn|giờ làm việc|làm việc|buổi sáng|buổi chiều|\\d+ giờ(?: \\d+)?';

const NUMBERED =
  'Đề án \\d+|Đại hội [IVXLC]+|(?:khóa|nhiệm kỳ|số|bước|điều|khoản|mức|mức độ|tổ|khu phố|tổ dân phố|quận|phường) [\\dIVXLC/–-]+';

const PLACES =
  '(?:thành phố |TP\\. ?)?Hồ Chí Minh|Hà Nội|Hà Tĩnh|Đà Nẵng|Cần Thơ|Việt Nam|nước ngoài|đặc khu|thành phố|tổ dân phố|khu phố|khu dân cư|dân cư|địa phương|địa bàn|nơi bạn ở|toàn quốc|cả nước|nông thôn|thành thị|miền núi|biên giới|hải đảo';

const STATE =
  'cộng hòa|xã hội|chủ nghĩa|đất nước|nhân dân|người dân|công dân|hiến pháp|quốc hội|chính phủ|nhà nước|nghị quyết|nghị định|quyết định|thông tư|pháp luật|của Đảng|đảng viên|đảng bộ|chi bộ|đảng ủy|ban chấp hành|trung ương|báo cáo|chính trị|điều lệ|văn kiện|các văn kiện|văn bản|dự thảo|sửa đổi, bổ sung|sửa đổi|bổ sung|một số điều|một số|lấy ý kiến|ý kiến|góp ý|đóng góp|tham gia|tuyên truyền|cải cách|hành chính công|hành chính|công khai|minh bạch|dân chủ|đồng thuận|đoàn kết';

const BODIES =
  'sở (?:tư pháp|nội vụ|văn hóa|y tế|tài chính|xây dựng|công thương|nông nghiệp|giáo dục|khoa học|dân tộc)|ủy ban nhân dân|hội đồng nhân dân|ủy ban|hội đồng|ban chỉ đạo|cơ quan|đơn vị|tổ chức|thường trực|công an|bộ đội|quân đội|quân sự|bộ chỉ huy|cán bộ|chiến sĩ|công chức|viên chức|mặt trận|tổ quốc|công đoàn|đoàn thanh niên|thanh niên|thiếu niên|phụ nữ|nông dân|cựu chiến binh|hội viên|đoàn viên|thành viên|tổ công tác|người cao tuổi|trung tâm|văn phòng|chi nhánh|phòng ban|trạm y tế|bệnh viện|nhà văn hóa|văn hóa|thể thao|du lịch|truyền thông|truyền hình|phát thanh|thư viện|bưu điện|ngân hàng|siêu thị|chung cư|trường học|đại học|cao đẳng|trung học|tiểu học|mầm non|mẫu giáo|phổ thông|cơ sở|tổ công nghệ số|công nghệ|cộng đồng|chuyển đổi số|kỹ thuật số|kinh tế|tài chính|kế hoạch|đầu tư|xây dựng|giao thông|vận tải|công thương|nông nghiệp|môi trường|nước sạch|tài nguyên|giáo dục|đào tạo|y tế|lao động|thương binh|tư pháp|nội vụ|dân tộc|tôn giáo|khoa học|thông tin|điện lực|hợp tác xã|doanh nghiệp|công ty|chợ đầu mối';

const HELP =
  'điểm hỗ trợ|hỗ trợ|phục vụ|tiếp nhận|tiếp dân|giải quyết|hướng dẫn|thông báo|tư vấn|giúp đỡ|người thân|người giúp|ông bà|cha mẹ|bà con|hàng xóm|lưu động|một cửa|thủ tục|hồ sơ|giấy hẹn|tổng đài|đường dây nóng|cảm ơn|quan tâm|vào đâu|hỏi ai|về gì|hỏi công an|cho người dân|của chính bạn|của mình|trang chủ|danh sách|địa chỉ|nội dung';

const PHONE =
  '(?:dải|bảng|màn hình) LED(?: P\\d+)?|ứng dụng|điện thoại|máy tính|màn hình|điện tử|thông minh|máy cũ|máy mới|bảng tin|tờ giấy|tờ rơi|áp phích|nhật ký|điểm ảnh|theo vai|tin nhắn|mật khẩu|mã OTP|mã xác nhận|tài khoản|định danh|căn cước|chứng minh|kích hoạt|cài đặt|đăng nhập|đăng ký|đăng xuất|cập nhật|quét mã|mở mục|xem lại|kiểm tra|xác nhận|lựa chọn|chức vụ/học vị|chức vụ|học vị|viết thêm|nếu được hỏi|từng bước|đồng ý|không tán thành|tán thành|một phần|kết thúc|diễn ra|viên số|trực tuyến|trực tiếp';

/** Every compound, as alternatives of an expression that does not mind their case. */
export const COMPOUNDS = [TIMES, NUMBERED, PLACES, BODIES, HELP, PHONE, STATE].join('|');
