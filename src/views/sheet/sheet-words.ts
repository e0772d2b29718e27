/** Words that stand on every sheet and screen. */
export const SHEET_WORDS = {
  subtitle: 'trên ứng dụng VNeID',
  deadlineLabel: 'Thời hạn cho người dân',
  safety: 'Không hỏi mật khẩu, mã OTP',
  noPublisher: 'Chưa có cơ quan phát hành',
} as const;
