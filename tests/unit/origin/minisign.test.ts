/** What `npm run sign` writes and `npm run verify` finds, beside minisign's own tool. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { signedCopy } from '../../support/programs/signed-copy.ts';

const { at, sign, verifyWith } = signedCopy();

const minisign = (...args: string[]) =>
  spawnSync('minisign', args, { encoding: 'utf8', input: '' }).status;

describe("minisign's own tool", () => {
  test('takes our signature, and refuses it after a change', () => {
    const asked = ['-V', '-H', '-p', at('office.key.pub'), '-m', at('copy/manifest.json')];
    expect(minisign(...asked)).toBe(0);
    appendFileSync(at('copy/manifest.json'), ' ');
    expect(minisign(...asked)).not.toBe(0);
  });

  test('signs what we verify, with a key of its own, and with ours', async () => {
    minisign('-G', '-W', '-p', at('own.pub'), '-s', at('own.key'));
    for (const [secret, open] of [
      ['own.key', 'own.pub'],
      ['office.key', 'office.key.pub'],
    ] as const) {
      rmSync(at('copy/manifest.json.minisig'), { force: true });
      await sign('--chi-lap-bang', at('copy'));
      expect(minisign('-S', '-s', at(secret), '-m', at('copy/manifest.json'))).toBe(0);
      const told = await verifyWith(at(open), at('copy'));
      expect(told, secret).toMatchObject({ status: 0 });
    }
  });

  test('a key of its own signs with our command', async () => {
    expect((await sign('--khoa', at('own.key'), at('copy'))).status).toBe(0);
    expect(minisign('-V', '-p', at('own.pub'), '-m', at('copy/manifest.json'))).toBe(0);
  });
});
