import { describe, expect, test } from 'vitest';
import { tableOf, type EngineFinding } from '../../../src/cli/engines/findings.ts';
import { absenceOf } from '../../../src/cli/engines/installed.ts';
import { occasionOf } from '../../../src/cli/engines/occasion.ts';
import { tryTask } from '../../../src/cli/engines/visit.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';

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

describe('what visitors ask', () => {
  const { content } = siteOf(settingsOn('2025-11-03', { contentDir: FROZEN_CONTENT }));
  const finderIn = ({ tasks }: ReturnType<typeof occasionOf>) =>
    tasks.find(({ check }) => check === 'finder');

  test('is asked of the finder on a day on which a point serves', () => {
    const occasion = occasionOf(content);
    expect(finderIn(occasion)?.task?.expected).toBe('Ủy ban nhân dân phường Bình Thọ (cũ)');
    expect(finderIn(occasion)?.builtAt).toBe(Date.parse('2025-06-05T00:00:00+07:00'));
    expect(occasion.builtAt).toBe(Date.parse('2025-11-04T00:00:00+07:00'));
  });

  test('is a fault where the content has nothing to ask for', async () => {
    const asked = finderIn(occasionOf({ ...content, supportPoints: [] }));
    if (!asked) throw new Error('left out');
    const nobody = { open: fail, read: fail, picture: fail, close: fail };
    const finding = await tryTask({ engine: 'webkit', tab: nobody, origin: '' }, asked);
    expect(finding.check).toBe('finder');
    expect(finding.fault).toMatch(/nothing to ask for/);
  });
});

const fail = (): Promise<never> => Promise.reject(new Error('nothing is to be opened'));
