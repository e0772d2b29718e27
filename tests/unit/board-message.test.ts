import { expect, test } from 'vitest';
import { textOfMessage } from '../../src/press/boards/message.ts';

test('running text has no code to scan: it says the address', () => {
  const address = 'gopy.example.gov.vn/q/dcf83';
  const text = textOfMessage({
    kind: 'code',
    isOver: false,
    symbolUrl: 'HTTPS://GOPY.EXAMPLE.GOV.VN/Q/DCF83/',
    typedAddress: address,
    wordings: [{ main: 'Quét mã để xem cách góp ý', notes: ['Không hỏi mật khẩu, mã OTP'] }],
    alone: [{ label: 'Xem cách góp ý', main: address }],
  });
  expect(text).toBe(`Xem cách góp ý: ${address}. Không hỏi mật khẩu, mã OTP`);
});

test('a slogan nobody made official says so before it is read', () => {
  const slogan = { kind: 'slogan', isOver: false } as const;
  const main = 'Tự đọc, tự nghĩ, tự chọn.';
  expect(textOfMessage({ ...slogan, wordings: [{ main, notes: ['Gợi ý'] }] })).toBe(
    `Gợi ý: ${main}`,
  );
  expect(textOfMessage({ ...slogan, wordings: [{ main }] })).toBe(main);
});
