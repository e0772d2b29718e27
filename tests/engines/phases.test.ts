import { describe, expect, test } from 'vitest';
import { SCRIPTING_ENGINES } from '../../src/cli/engines/engine.ts';
import { openSettled } from '../../src/cli/engines/settle.ts';
import { visitsIn } from '../support/visits/engine-visits.ts';

const visits = visitsIn(SCRIPTING_ENGINES);

const STATUS = `document.querySelector('phase-status').textContent.replace(/\\s+/g, ' ').trim()`;
const HEADINGS = `Array.from(document.querySelectorAll('h1')).map(({ textContent }) => textContent.trim())`;

describe.each(SCRIPTING_ENGINES)('a site built on 03/11/2025, read in %s', (engine) => {
  const read = async (address: string, expression: string, at: string): Promise<unknown> => {
    const tab = visits.tab(engine);
    expect(await openSettled(tab, (await visits.origin('open', at)) + address)).toEqual([]);
    return tab.read(expression);
  };

  test('says from day to day what is so', async () => {
    const statusAt = (at: string): Promise<unknown> => read('/dot/dai-hoi-xiv/', STATUS, at);
    expect(await statusAt('2025-11-03T09:00:00+07:00')).toBe('đang diễn ra còn 12 ngày');
    expect(await statusAt('2025-11-14T09:00:00+07:00')).toBe('sắp hết hạn còn 1 ngày');
    expect(await statusAt('2025-11-16T00:00:00+07:00')).toBe('đã kết thúc');
  });

  test.each(['/Q/9EWH7/', '/nhung/dai-hoi-xiv/', '/dia-phuong/thanh-hoa/'])(
    'says on %s that it has ended, a day after the last',
    async (address) => {
      expect(await read(address, STATUS, '2025-11-16T00:00:00+07:00')).toBe('đã kết thúc');
    },
  );

  test('says on its home page that nothing is open once all has ended', async () => {
    const headings = await read('/', HEADINGS, '2026-01-05T08:00:00+07:00');
    expect(headings).toEqual(['Hiện không có đợt lấy ý kiến nào đang mở']);
  });
});
