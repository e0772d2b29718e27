/** What was drawn before: handed out again only where it would be drawn the same. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { forgetUnused, keptDrawing } from '../../src/press/engine/kept.ts';

const shelf = mkdtempSync(join(tmpdir(), 'kept-'));
const DAY = 86_400_000;

afterAll(() => {
  rmSync(shelf, { recursive: true });
});

it('what was drawn from the same words is handed out again, byte for byte', () => {
  const said = { title: 'Góp ý', logo: Uint8Array.of(1, 2, 3) };
  expect(keptDrawing(said, shelf).copy()).toBeUndefined();
  keptDrawing(said, shelf).keep(Uint8Array.of(7, 8, 9));
  expect(keptDrawing({ ...said }, shelf).copy()).toEqual(Uint8Array.of(7, 8, 9));
});

it.each([
  ['other words', { title: 'Góp y', logo: Uint8Array.of(1, 2, 3) }],
  ['another logo', { title: 'Góp ý', logo: Uint8Array.of(1, 2, 4) }],
])('%s are drawn anew', (_what, said) => {
  keptDrawing({ title: 'Góp ý', logo: Uint8Array.of(1, 2, 3) }, shelf).keep(Uint8Array.of(7));
  expect(keptDrawing(said, shelf).copy()).toBeUndefined();
});

it('what nobody has asked for in a month is let go, and nothing else', () => {
  rmSync(shelf, { recursive: true, force: true });
  keptDrawing('old', shelf).keep(Uint8Array.of(1));
  forgetUnused(shelf, Date.now() + 29 * DAY);
  expect(readdirSync(shelf)).toHaveLength(1);
  forgetUnused(shelf, Date.now() + 31 * DAY);
  expect(readdirSync(shelf)).toHaveLength(0);
});

it('a shelf that is not there is no fault', () => {
  expect(() => {
    forgetUnused(join(shelf, 'none'));
  }).not.toThrow();
});
