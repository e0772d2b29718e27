/** What `npm run instances` takes over, and what it leaves. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { takeRegisters } from '../../../src/cli/origin/instances.ts';
import { signCopy } from '../../../src/cli/origin/sign.ts';
import { freePort } from '../../../src/cli/programs/free-port.ts';
import { symbolAddress } from '../../../src/model/addresses.ts';
import { callCommand, type Ended } from '../../support/programs/call-command.ts';

const root = mkdtempSync(join(tmpdir(), 'instances-'));
const at = (...names: string[]): string => join(root, ...names);
const SITE = 'https://gopy.vidu.example.gov.vn';

const code = (text: string, others: object = {}): object => ({
  code: text,
  campaign: 'dot-vi-du',
  place: 'vi-du',
  placeName: 'Tỉnh Ví Dụ',
  channel: 'poster',
  point: null,
  issuedOn: '2025-01-06',
  validThrough: '2025-02-25',
  retiredOn: null,
  retiredBecause: null,
  url: symbolAddress(SITE, text),
  typedAddress: 'gopy.vidu.example.gov.vn/q/x',
  ...others,
});

const CAMPAIGNS = [
  {
    id: 'dot-vi-du',
    title: 'Góp ý văn bản ví dụ',
    periods: { vneid: { opens: '2025-02-05', closes: '2025-02-25', sources: [] } },
  },
];

/** A copy of the province's site. */
function publish(codes: unknown, campaigns: unknown = CAMPAIGNS): void {
  rmSync(at('copy'), { recursive: true, force: true });
  const files = { 'ma-ban-in.json': codes, 'dot.json': campaigns };
  for (const [name, value] of Object.entries(files)) {
    mkdirSync(at('copy/du-lieu'), { recursive: true });
    writeFileSync(
      at('copy/du-lieu', name),
      typeof value === 'string' ? value : JSON.stringify(value),
    );
  }
}

const env = { CONTENT_DIR: at('content'), SITE_URL: SITE, SITE_NOW: '2025-02-10' };
const take = (...args: string[]): Promise<Ended> =>
  callCommand(takeRegisters, ['--noi', 'vi-du', '--tu', at('copy'), ...args], env);
const register = at('content/registers/vi-du.csv');
const list = (key = ''): void => {
  writeFileSync(
    at('content/instances.yaml'),
    `provinces:\n  - province: vi-du\n    url: ${SITE}\n${key && `    key: ${key}\n`}`,
  );
};

beforeEach(() => {
  rmSync(at('content'), { recursive: true, force: true });
  cpSync('tests/fixtures/content-good', at('content'), { recursive: true });
  mkdirSync(dirname(register), { recursive: true });
  list();
  publish([code('TQWW2'), code('TQWX7', { retiredOn: '2025-02-01', retiredBecause: 'In sai' })]);
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('a register is taken over, and the content with it has no problem', async () => {
  const { status, output } = await take();
  expect(output).toBe('Ví Dụ: 2 mã, không kiểm chữ ký.\n');
  expect(status).toBe(0);
  expect(readFileSync(register, 'utf8')).toBe(
    [
      'code,place,channel,campaign,opens,closes,issuedOn,validThrough,retiredOn,retiredBecause',
      'TQWW2,Tỉnh Ví Dụ,poster,Góp ý văn bản ví dụ,2025-02-05,2025-02-25,2025-01-06,2025-02-25,,',
      'TQWX7,Tỉnh Ví Dụ,poster,Góp ý văn bản ví dụ,2025-02-05,2025-02-25,2025-01-06,2025-02-25,2025-02-01,In sai',
      '',
    ].join('\n'),
  );
});

test('where a key is listed, only what that key has signed is taken', async () => {
  // Nobody types the address again who signs: the site says it itself.
  const signer = { CONTENT_DIR: env.CONTENT_DIR, SITE_NOW: env.SITE_NOW };
  const sign = (...args: string[]): Promise<Ended> => callCommand(signCopy, args, signer);
  writeFileSync(at('copy/robots.txt'), `Sitemap: ${SITE}/sitemap-index.xml\n`);
  for (const name of ['office', 'thief']) await sign('--khoa-moi', at(name));
  const key = readFileSync(at('office.pub'), 'utf8').trim().split('\n').at(-1) ?? '';
  list(key);
  expect((await take()).output).toContain('không lấy. Không có chữ ký');
  await sign('--khoa', at('thief'), at('copy'));
  expect((await take()).output).toContain('không lấy. Sai khóa');
  await sign('--khoa', at('office'), at('copy'));
  expect((await take()).output).toContain('2 mã, chữ ký đúng.');
  writeFileSync(at('copy/du-lieu/ma-ban-in.json'), JSON.stringify([code('TQWW2'), code('XYZ2W')]));
  const { status, output } = await take();
  expect(output).toContain('tệp du-lieu/ma-ban-in.json khác lúc ký');
  expect(status).toBe(1);
  expect(readFileSync(register, 'utf8')).toContain('TQWX7');
});

test('a printed code never vanishes unseen', async () => {
  await take();
  publish([code('TQWW2')]);
  const { status, output } = await take();
  expect(status).toBe(1);
  expect(output).toContain('Sổ mới thiếu 1 mã: TQWX7. Giữ sổ cũ.');
  expect(readFileSync(register, 'utf8')).toContain('TQWX7');
  expect((await take('--cho-mat')).status).toBe(0);
  expect(readFileSync(register, 'utf8')).not.toContain('TQWX7');
});

test.each<[string, unknown, unknown?]>([
  ['an address of another host', [code('TQWW2', { url: 'HTTPS://XAU.EXAMPLE/Q/TQWW2/' })]],
  ['an address that begins like its own', [code('TQWW2', { url: `${SITE}.xau.example/Q/TQWW2/` })]],
  ['a code with a wrong check character', [code('TQWW3')]],
  ['a code with a path in it', [code('../..')]],
  ['a name with hidden characters', [code('TQWW2', { placeName: 'Tỉnh \u202eụD íV' })]],
  ['a consultation nobody names', [code('TQWW2', { campaign: 'khong-co' })]],
  ['a day that is none', [code('TQWW2', { issuedOn: '2025-02-31' })]],
  ['an object in place of a list', { length: 1e9 }],
  ['no JSON at all', '<html>đăng nhập Wi-Fi</html>'],
  [
    'a consultation without a period',
    [code('TQWW2')],
    [{ id: 'dot-vi-du', title: 'x', periods: {} }],
  ],
])('a register with %s does nothing, and says why', async (_what, codes, campaigns) => {
  publish(codes, campaigns ?? CAMPAIGNS);
  const { status, output } = await take();
  expect(status).toBe(1);
  expect(output).toMatch(/^Ví Dụ: không lấy\. .+ Giữ sổ cũ\.\n$/);
  expect(output).not.toMatch(/\n\s+at /);
  expect(existsSync(register)).toBe(false);
});

test('a host that does not answer leaves the old register', async () => {
  const port = await freePort();
  await take();
  list();
  writeFileSync(
    at('content/instances.yaml'),
    `provinces:\n  - province: vi-du\n    url: http://127.0.0.1:${port}\n`,
  );
  const { status, output } = await callCommand(takeRegisters, [], env);
  expect(status).toBe(1);
  expect(output).toMatch(
    new RegExp(`^Ví Dụ: không kết nối được http://127\\.0\\.0\\.1:${port}/.* Giữ sổ cũ\\.\\n$`),
  );
  expect(readFileSync(register, 'utf8')).toContain('TQWW2');
});

test('a list with a fault is told with its line, and nothing is asked', async () => {
  writeFileSync(
    at('content/instances.yaml'),
    'provinces:\n  - province: vi-du\n    url: gopy.vn\n',
  );
  const { status, output } = await callCommand(takeRegisters, [], env);
  expect(status).toBe(1);
  expect(output).toContain('instances.yaml:3');
});
