import { describe, expect, test } from 'vitest';
import { tableOf, type EngineFinding } from '../../src/cli/engines/findings.ts';
import { absenceOf } from '../../src/cli/engines/installed.ts';

describe('an engine that is missing is named, with why and the way to it', () => {
  test.each([
    [{ canInstall: true, hasPackages: true }, /apt-get has said why/],
    [{ canInstall: false, hasPackages: true }, /sudo apt-get install webkit2gtk-driver xvfb$/],
    [{ canInstall: false, hasPackages: false }, /use Debian or Ubuntu, or a container of one/],
  ])('%o', (system, way) => {
    const said = absenceOf('webkit', system);
    expect(said).toMatch(/^WebKit is missing on this machine\./);
    expect(said).toMatch(way);
  });
});

test('the table of a run counts what is well, and lists each fault with its page', () => {
  const well = { check: 'links', address: '/', fault: null } as const;
  const findings: EngineFinding[] = [
    { ...well, engine: 'chromium' },
    { ...well, engine: 'webkit' },
    { ...well, engine: 'webkit', address: '/tim-kiem/', fault: 'Mục lục' },
  ];
  const table = tableOf(['chromium', 'webkit'], findings);
  expect(table).toMatch(/^ +Chromium +WebKit\n/);
  expect(table).toMatch(/\nlinks seen +1 of 1 +1 of 2\n/);
  expect(table).toMatch(/\nsearch answers +– +–\n/);
  expect(table).toMatch(/\n\nWebKit, links seen, \/tim-kiem\/: Mục lục$/);
});
