import { expect, test } from 'vitest';
import { checkRawText } from '../../../src/content-files/raw-checks.ts';

const FINGERPRINT = 'ABCD7 a1e0 0899345457 c0ffee\n';

test('a fingerprint in the lock of the register is no private number; the same elsewhere is', () => {
  expect(checkRawText('codes.lock', FINGERPRINT)).toEqual([]);
  expect(checkRawText('localities/ha-tinh/province.yaml', FINGERPRINT)).toHaveLength(1);
});
