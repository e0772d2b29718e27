import { describe, expect, test } from 'vitest';
import { checking, failureOf, finding, naming, searching } from '../../src/cli/engines/tasks.ts';
import { visitsIn } from '../support/visits/engine-visits.ts';

const ENGINES = ['webkit', 'chromium-87'] as const;
const visits = visitsIn(ENGINES);

const TASKS = [
  { site: 'open', ...naming('truc bach', 'Phường Ba Đình, thành phố Hà Nội') },
  { site: 'points', ...finding('hoa hieu', 'Công an phường Thái Hòa (ví dụ)') },
  { site: 'points', ...finding('chan ly', 'Ủy ban nhân dân phường Thủ Đức (ví dụ)') },
  { site: 'open', ...checking('9ewh7', 'Mã thật, đang dùng') },
  { site: 'open', ...checking('gopy.example.gov.vn/q/9ewh7', 'Mã thật, đang dùng') },
  { site: 'open', ...searching('mật khẩu', 'Lấy lại passcode hoặc mật khẩu VNeID') },
  { site: 'open', ...searching('song tri', 'Phường Sông Trí') },
] as const;

describe.each(ENGINES)('in %s', (engine) => {
  test.each(TASKS)('“$text” typed on $address is answered with “$expected”', async (task) => {
    const origin = await visits.origin(task.site);
    expect(await failureOf(visits.tab(engine), origin, task)).toBeNull();
  });
});
