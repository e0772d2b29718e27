/**
 * How a board stays in the hands of the office that answers for it, a rule a line: our own advice, from
 * what players of the kinds in `player-kinds.ts` offer. It names no maker: manuals differ and change. What
 * to do in an emergency comes last, step by step.
 */
export const BOARD_SAFETY = [
  {
    title: 'Trước khi bật',
    rules: [
      'Đổi mật khẩu có sẵn của đầu phát, của bộ điều khiển và của Wi-Fi nó phát ra. Mỗi máy một mật khẩu.',
      'Tắt Wi-Fi và Bluetooth của bộ điều khiển nếu không dùng. Cần dùng thì đặt mật khẩu, đừng để mạng mở.',
      'Khóa tủ, khóa cửa đặt bộ điều khiển. Che hoặc khóa cổng USB còn trống.',
      'Tắt phần tự chạy nội dung khi cắm USB, nếu máy cho tắt.',
      'Gỡ ứng dụng điều khiển từ xa không dùng. Phần còn giữ: đổi mật khẩu, bật xác nhận hai bước.',
      'Đừng mở bộ điều khiển ra Internet. Cần vào từ xa thì hỏi người giữ mạng của cơ quan.',
      'Cập nhật phần mềm của đầu phát trước đợt, rồi xem lại một vòng.',
    ],
  },
  {
    title: 'Ai được đổi nội dung',
    rules: [
      'Ghi tên chức danh được đổi danh sách phát; không dùng chung tài khoản.',
      'Một người đổi, một người khác xem lại trên bảng thật.',
      'Giao máy hay đổi người thì đổi mật khẩu ngay trong ngày.',
      'Chỉ lấy ảnh và địa chỉ từ trang này. Tệp gửi qua tin nhắn thì tải lại từ trang rồi mới dùng.',
      'Mỗi ngày so bảng với danh sách “Ngày nào hiện khung nào” ở trang cách dùng của bảng.',
    ],
  },
  {
    title: 'Thấy hình lạ',
    rules: [
      'Chụp ảnh bảng nếu có máy trong tay; nhớ giờ.',
      'Rút nguồn bảng ngay, đừng chỉ bấm dừng.',
      'Rút dây mạng và USB của bộ điều khiển. Đừng xóa gì trong máy.',
      'Báo người phụ trách và Công an xã, phường, đặc khu.',
      'Chỉ bật lại khi đã đổi hết mật khẩu, nạp lại nội dung từ trang này và xem hết một vòng.',
    ],
  },
] as const;
