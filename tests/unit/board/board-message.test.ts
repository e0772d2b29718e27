import { expect, test } from 'vitest';
import { textOfMessage } from '../../../src/press/boards/message.ts';

test('running text has no code to scan: it says the address', () => {
  const address = 'gopy.example.gov.vn/q/dcf83';
  const text = textOfMessage({
    kind: 'code',
    isOver: false,
    symbolUrl: 'HTTPS://GOPY.EXAMPLE.GOV.VN/Q/DCF83/',
    typedAddress: address,
    wordings: [{ main: 'Quét mã để xem cách góp ý', notes: ['Không hỏi mật khẩu, mã OTP'] }],
    typed: { label: 'Xem cách góp ý', main: address },
  });
  expect(text).toBe(`Xem cách góp ý: ${address}`);
});
