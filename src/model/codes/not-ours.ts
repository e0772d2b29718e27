/**
 * Why something scanned or typed is not a code of ours, in words a citizen hears read aloud.
 */
export const NOT_OURS = {
  'too-long': 'Nội dung dài khác thường. Mã của chúng tôi chỉ chứa một địa chỉ ngắn.',
  payment: 'Đây là mã chuyển tiền. Chúng tôi không bao giờ thu tiền.',
  wifi: 'Mã này nối máy của bạn vào một mạng Wi-Fi.',
  contact: 'Mã này thêm một người vào danh bạ của bạn.',
  message: 'Mã này gọi điện hoặc soạn sẵn một tin nhắn để bạn gửi đi.',
  app: 'Mã này mở hoặc cài một ứng dụng trên máy của bạn.',
  command: 'Mã này chứa lệnh chạy trên máy, không chứa địa chỉ trang.',
  scheme: 'Địa chỉ thật bắt đầu bằng https://. Mã này bắt đầu bằng thứ khác.',
  insecure: 'Địa chỉ bắt đầu bằng http://, thiếu chữ s. Địa chỉ thật bắt đầu bằng https://.',
  nested: 'Trong mã có nhiều địa chỉ hoặc nhiều chữ lẫn vào nhau.',
  hidden: 'Có ký tự ẩn xen vào địa chỉ. Mắt không nhìn thấy nhưng máy đi tới nơi khác.',
  backslash: 'Có dấu gạch chéo ngược “\\”. Địa chỉ thật không có dấu này.',
  slashes: 'Dấu gạch chéo ở đầu địa chỉ bị thừa hoặc thiếu.',
  userinfo: 'Có dấu @. Máy bỏ qua chữ đứng trước dấu @ rồi mở trang đứng sau nó.',
  port: 'Sau tên trang có dấu hai chấm và số. Địa chỉ thật không có phần đó.',
  number: 'Tên trang chỉ là một dãy số.',
  'encoded-name': 'Tên trang có dấu %, viết như thế để giấu tên thật.',
  'foreign-letters': 'Tên trang có chữ lạ, nhìn giống chữ thường nhưng là chữ khác.',
  punycode: 'Tên trang có “xn--”. Nó được viết bằng chữ lạ, dễ nhìn nhầm.',
  'trailing-dot': 'Sau tên trang thừa một dấu chấm.',
  'longer-name':
    'Tên của chúng tôi bị nối thêm đuôi. Chủ trang là phần đuôi, không phải chúng tôi.',
  'name-before': 'Trước tên của chúng tôi bị thêm chữ.',
  lookalike: 'Tên trang gần giống tên của chúng tôi nhưng có chữ khác.',
  'fake-gov': 'Tên trang nhái đuôi .gov.vn của cơ quan nhà nước.',
  shortener: 'Đây là đường dẫn rút gọn, che mất trang thật phía sau.',
  'other-site':
    'Địa chỉ này thuộc một trang khác. Tờ giấy nào nói nó là của chúng tôi thì tờ đó giả.',
  query: 'Tên trang thì đúng, nhưng sau dấu ? hoặc # có phần thừa. Mã thật không có phần đó.',
  path: 'Tên trang thì đúng, nhưng phần đứng sau bị viết lạ.',
  text: 'Đây chỉ là chữ, không phải mã bản in, cũng không phải địa chỉ trang.',
  broken: 'Địa chỉ này viết sai, không mở được trang nào.',
} as const;

/** A reason why something is not ours. */
export type NotOurs = keyof typeof NOT_OURS;
