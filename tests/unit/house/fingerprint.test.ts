import { expect, test } from 'vitest';
import { fingerprintOfSources } from '../../support/sites/fingerprint.ts';

test('everything a built site is said to depend on is there', () => {
  expect(fingerprintOfSources()).toMatch(/^[0-9a-f]{64}$/);
});

test('what has moved away is noticed, not left out', () => {
  expect(() => fingerprintOfSources(['public/*', 'tests/no-such-folder/*.ts'])).toThrow(
    'tests/no-such-folder/*.ts matches nothing',
  );
});
