import { expect, test } from 'vitest';
import { optionSentence } from '../../../src/model/campaign/options.ts';

test.each([
  [
    ['Tán thành', 'Không tán thành'],
    'Ứng dụng có các lựa chọn: Tán thành; Không tán thành. Tự chọn.',
  ],
  [['Gửi ý kiến'], 'Ứng dụng có lựa chọn: Gửi ý kiến. Tự chọn.'],
  [[], 'Mỗi người tự đọc, tự góp ý.'],
])('the options %j are said as “%s”', (labels, words) => {
  expect(optionSentence(labels, 'Tự chọn.')).toBe(words);
});
