import { describe, expect, test } from 'vitest';
import { codes } from '../../../src/cli/codes.ts';
import { startNew } from '../../../src/cli/new.ts';
import { isWellFormedCode } from '../../../src/model/codes/printed-code.ts';
import { callCommand, type Ended } from '../../support/programs/call-command.ts';
import { Draft } from '../draft.ts';
import { CODES } from '../files.ts';

const COMMANDS = { codes, new: startNew };

/** Calls a command of the project on a draft of the content. */
function command(draft: Draft, name: keyof typeof COMMANDS, ...args: string[]): Promise<Ended> {
  return callCommand(COMMANDS[name], args, { CONTENT_DIR: draft.dir, SITE_NOW: '2025-02-10' });
}

const NEW_COMMUNE = 'localities/vi-du/mau-hai.yaml';

/** Starts a locality and publishes it, as it stands. */
async function publish(draft: Draft): Promise<void> {
  expect((await command(draft, 'new', 'locality', 'vi-du/mau-hai')).status).toBe(0);
  const written = NEW_COMMUNE.replace('mau-hai', '_mau-hai');
  draft.copy(written, NEW_COMMUNE).remove(written);
}

describe('an editor who starts a new locality', () => {
  test('gets a file with the unit code filled in, which lacks only its printed code', async () => {
    using draft = new Draft();
    await publish(draft);
    expect(draft.text(NEW_COMMUNE)).toContain('unit: "98002"');
    expect(draft.problems().map(({ file, remedy }) => [file, remedy])).toEqual([
      [CODES, 'chạy: npm run codes -- issue --con-thieu'],
    ]);
  });

  test('is done once the code is issued', async () => {
    using draft = new Draft();
    await publish(draft);
    const before = draft.text(CODES);
    expect((await command(draft, 'codes', 'issue', '--con-thieu')).status).toBe(0);
    expect(draft.problems()).toEqual([]);
    const added = draft.text(CODES).slice(before.length);
    expect(draft.text(CODES).startsWith(before)).toBe(true);
    expect(added).toMatch(/^\w{5},dot-vi-du,vi-du\/mau-hai,poster,,2025-02-10,,\n$/);
    expect(isWellFormedCode(added.slice(0, 5))).toBe(true);
  });

  test('is told when no unit has that name, or the file is there already', async () => {
    using draft = new Draft();
    const unknown = await command(draft, 'new', 'locality', 'vi-du/khong-co');
    expect([unknown.status, unknown.output]).toEqual([1, expect.stringContaining('khong-co')]);
    const again = await command(draft, 'new', 'locality', 'vi-du/mau-mot');
    expect([again.status, again.output]).toEqual([1, expect.stringContaining('đã có')]);
  });
});

test('a new consultation starts with every field there is, and the check names each empty one', async () => {
  using draft = new Draft();
  expect((await command(draft, 'new', 'campaign', 'dot-moi')).status).toBe(0);
  const file = 'campaigns/dot-moi/campaign.yaml';
  draft.copy('campaigns/_dot-moi/campaign.yaml', file);
  const missing = draft.problems().filter((one) => one.file === file);
  for (const field of ['title', 'summary', 'periods.vneid.opens', 'deadlines[1].label']) {
    expect(missing.filter(({ message }) => message.includes(`"${field}"`))).toHaveLength(1);
  }
  expect(missing.filter(({ message }) => message.includes('không có trong mẫu'))).toEqual([]);
});

describe('the register of codes', () => {
  test('refuses to grow while a line of it has been changed by hand', async () => {
    using draft = new Draft();
    draft.replace(CODES, 'EFGH5,dot-vi-du,vi-du,', 'EFGH5,dot-vi-du,toan-quoc,');
    const before = draft.text(CODES);
    const { status, output } = await command(draft, 'codes', 'issue', '--con-thieu');
    expect([status, output]).toEqual([1, expect.stringContaining('sửa tay')]);
    expect(draft.text(CODES)).toBe(before);
  });

  test.each([
    ['no campaign', ['--noi', 'vi-du'], '--dot'],
    ['a place that does not exist', ['--dot', 'dot-vi-du', '--noi', 'xa-la'], '--noi'],
    ['an unknown channel', ['--dot', 'dot-vi-du', '--noi', 'vi-du', '--kenh', 'bao'], '--kenh'],
  ])('issues nothing for %s, and says what to choose', async (_name, args, named) => {
    using draft = new Draft();
    const { status, output } = await command(draft, 'codes', 'issue', ...args);
    expect([status, output]).toEqual([1, expect.stringContaining(named)]);
  });

  test('is found sound, or its faults are told with exit 1', async () => {
    using draft = new Draft();
    expect((await command(draft, 'codes', 'check')).status).toBe(0);
    draft.remove('codes.lock');
    expect((await command(draft, 'codes', 'check')).status).toBe(1);
  });
});
