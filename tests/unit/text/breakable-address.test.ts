import { expect, test } from 'vitest';
import { breakableAddress, breakableAddresses } from '../../../src/model/text/breakable-address.ts';

test('an address breaks before its dots, slashes and at sign only, and is the same when copied', () => {
  const cut = {
    'gopy.example.gov.vn': 'gopy|.example|.gov|.vn',
    'https://gopy.example.gov.vn/dot/dai-hoi-xiv/':
      'https://gopy|.example|.gov|.vn|/dot|/dai-hoi-xiv/',
    'gopy.example.gov.vn/q/': 'gopy|.example|.gov|.vn|/q/',
    'gopy.example.gov.vn/q/9ewh7': 'gopy|.example|.gov|.vn|/q/9ewh7',
    'mot.cua@tinh.gov.vn': 'mot|.cua|@tinh|.gov|.vn',
    'a.vn/?x=1&y=2': 'a|.vn|/?x=1&amp;y=2',
  };
  for (const [address, parts] of Object.entries(cut))
    expect(breakableAddress(address)).toBe(parts.split('|').join('<wbr>'));
});

test('in a text only addresses break: no date, no number, no end of a sentence', () => {
  expect(breakableAddresses('Gọi 1900.0368 trước 15/11/2025. Xem a.gov.vn.')).toBe(
    'Gọi 1900.0368 trước 15/11/2025. Xem a<wbr>.gov<wbr>.vn.',
  );
});
