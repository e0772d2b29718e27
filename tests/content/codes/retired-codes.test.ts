/** Codes that are no longer used, and a register whose writing was cut short. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { retireCode } from '../../../src/cli/codes/retire.ts';
import { formatLock } from '../../../src/content-files/register-lock.ts';
import { REGISTER_COLUMNS, type RegisterRow } from '../../../src/model/codes/code-register.ts';
import { formatCsv } from '../../../src/model/csv.ts';
import { checkCharacter } from '../../../src/model/codes/printed-code.ts';
import { added, codes, entriesOf } from '../../support/programs/run-codes.ts';
import { Draft } from '../draft.ts';
import { CODES } from '../files.ts';

describe('retiring', () => {
  test('the code keeps its line, with the day and the reason, and the next one takes its turn', async () => {
    using draft = new Draft();
    const lock = draft.text('codes.lock');
    const { status, output } = await codes(
      draft,
      'retire',
      'jkmn3',
      '--ly-do',
      'Tờ ví dụ in sai giờ',
    );
    expect(status).toBe(0);
    expect(output).toContain('Mã JKMN3 thôi dùng từ 10/02/2025');
    expect(output).toContain('Cấp mã mới: npm run codes -- issue --con-thieu');
    expect(draft.text(CODES)).toContain(
      'JKMN3,dot-vi-du,vi-du/mau-mot,poster,,2025-01-06,2025-02-10,Tờ ví dụ in sai giờ\n',
    );
    expect(draft.text('codes.lock')).toBe(lock);
    expect(draft.problems().map(({ remedy }) => remedy)).toEqual([
      'chạy: npm run codes -- issue --con-thieu',
    ]);
    const before = draft.text(CODES);
    expect((await codes(draft, 'issue', '--con-thieu')).status).toBe(0);
    expect(added(draft, before)).toEqual([
      expect.stringMatching(/,vi-du\/mau-mot,poster,,2025-02-10/),
    ]);
    expect(draft.problems()).toEqual([]);
  });

  test.each([
    ['a code nobody issued', 'ZZZZZ', 'Ví dụ', 'Sổ không có mã ZZZZZ'],
    ['no code', undefined, 'Ví dụ', 'Thiếu mã'],
    ['no reason', 'JKMN3', undefined, 'Thiếu lý do'],
    ['an empty reason', 'JKMN3', '  ', 'Thiếu lý do'],
    ['a reason too long', 'JKMN3', 'x'.repeat(201), 'tối đa 200'],
    ['a private number', 'JKMN3', 'Gọi 0900 000 000', 'số di động cá nhân'],
  ])('%s is refused, nothing is written', (_name, code, reason, told) => {
    using draft = new Draft();
    const before = draft.text(CODES);
    const retire = (today: string) =>
      retireCode(draft.dir, entriesOf(draft), { code, reason }, today);
    expect(() => retire('2025-02-10')).toThrow(told);
    expect(draft.text(CODES)).toBe(before);
  });

  test('a code is not retired before it was issued', () => {
    using draft = new Draft();
    const asked = { code: 'JKMN3', reason: 'Ví dụ' };
    expect(() => retireCode(draft.dir, entriesOf(draft), asked, '2025-01-05')).toThrow('SITE_NOW');
  });

  test('a reason without quotes is refused, with what to do', async () => {
    using draft = new Draft();
    const { status, output } = await codes(draft, 'retire', 'JKMN3', '--ly-do', 'in', 'sai');
    expect([status, output]).toEqual([1, expect.stringContaining('thì đặt trong "…"')]);
  });

  test('a code already retired says since when and why', async () => {
    using draft = new Draft();
    await codes(draft, 'retire', 'PQRSZ', '--ly-do', 'Màn hình ví dụ đã gỡ');
    const again = await codes(draft, 'retire', 'PQRSZ', '--ly-do', 'Lý do khác');
    expect(again.status).toBe(1);
    expect(again.output).toContain('đã thôi dùng từ 10/02/2025: Màn hình ví dụ đã gỡ');
    expect(draft.text(CODES)).not.toContain('Lý do khác');
  });
});

describe('a machine that stops while the register is written', () => {
  const NEW: RegisterRow = {
    code: `ZZZZ${checkCharacter('ZZZZ')}`,
    campaign: 'dot-vi-du',
    place: 'vi-du',
    channel: 'flyer',
    issuedOn: '2025-02-10',
  };
  /** What the command writes: all rows there are, and a new one. */
  function next(draft: Draft): { csv: string; lock: string } {
    const rows = draft
      .text(CODES)
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [code = '', campaign = '', place = '', channel = '', point = '', issuedOn = ''] =
          line.split(',');
        return { code, campaign, place, channel, issuedOn, ...(point && { point }) };
      });
    const all = [...rows, NEW];
    return { csv: formatCsv(REGISTER_COLUMNS, all), lock: formatLock(all) };
  }

  test('before the change was decided: nothing of it is left', async () => {
    using draft = new Draft();
    const before = draft.text(CODES);
    const { csv, lock } = next(draft);
    draft.write('.codes.lock.moi', lock).write('.codes.csv.moi', csv.slice(0, 40));
    expect((await codes(draft, 'check')).output).toContain('Sổ mã không có lỗi: 5 mã');
    expect(draft.text(CODES)).toBe(before);
    expect(existsSync(join(draft.dir, '.codes.csv.moi'))).toBe(false);
  });

  test('after it was decided: the next command finishes it', async () => {
    using draft = new Draft();
    const { csv, lock } = next(draft);
    draft.write('codes.lock', lock).write('.codes.csv.moi', csv);
    expect((await codes(draft, 'list', '--kenh', 'flyer')).output).toContain(NEW.code);
    expect(draft.text(CODES)).toBe(csv);
    expect(existsSync(join(draft.dir, '.codes.csv.moi'))).toBe(false);
  });
});
