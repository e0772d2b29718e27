/** What `npm run links` says of pages of other sites; these are on the loopback address. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkLinks } from '../../../src/cli/review/links.ts';
import { outsideLinks } from '../../../src/cli/review/outside-links.ts';
import { callCommand } from '../../support/programs/call-command.ts';

const asked: string[] = [];

const answer: RequestListener = ({ url = '', method = '' }, response) => {
  asked.push(`${method} ${url}`);
  if (url === '/con') response.end();
  else if (url === '/mat') response.writeHead(404).end();
  else if (url === '/cu') response.writeHead(301, { Location: '/moi' }).end();
  else if (url === '/moi') response.end();
  else if (url === '/gach') response.writeHead(302, { Location: '/gach/' }).end();
  else if (url === '/gach/') response.end();
  // Answers nobody who asks for the head alone.
  else if (url === '/chi-get') response.writeHead(method === 'GET' ? 200 : 403).end();
  else if (url === '/chan') response.writeHead(403).end();
  // Never answers.
  else if (url !== '/im') response.writeHead(500).end();
};

const server = createServer(answer);
const content = mkdtempSync(join(tmpdir(), 'links-'));
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  mkdirSync(join(content, 'directives'));
  writeFileSync(
    join(content, 'site.yaml'),
    [`url: ${origin}/con # còn`, `- ${origin}/mat`, `- '${origin}/cu'`, ''].join('\n'),
  );
  writeFileSync(
    join(content, 'directives/mot.md'),
    [
      `Xem [trang](${origin}/mat). Xem ${origin}/chi-get, ${origin}/gach.`,
      `<${origin}/chan> "${origin}/im" http://khong-co.invalid/trang`,
    ].join('\n'),
  );
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(content, { recursive: true });
});

test('each address is asked for once, and what is not there is named with file and line; nothing is blocked', async () => {
  const { status, output } = await callCommand(
    (args, settings) => checkLinks(args, settings, 500),
    [],
    { CONTENT_DIR: content },
  );
  const said = output.replaceAll(origin, 'SITE').replaceAll(/\S*links-\w+\//g, '');
  expect(said).toContain(
    '  SITE/mat (máy chủ trả lời 404)\n    directives/mot.md:1\n    site.yaml:2\n',
  );
  expect(said).toMatch(/^Không còn\.[^:]*:\n {2}SITE\/mat/);
  expect(said).toMatch(/Không tìm thấy tên miền\.[^:]*:\n {2}http:\/\/khong-co\.invalid\/trang\n/);
  expect(said).toContain('  SITE/cu\n    sang SITE/moi\n    site.yaml:3\n');
  expect(said).toContain('  SITE/chan (máy chủ trả lời 403)\n');
  expect(said).toContain('  SITE/im (chờ lâu không trả lời)\n    directives/mot.md:2\n');
  expect(said).toContain('Đã hỏi 8 địa chỉ, 3 còn nguyên.');
  expect(asked.filter((one) => one === 'HEAD /mat')).toHaveLength(1);
  expect(status).toBe(0);
});

test('where no name of a host is known the machine has no network, and no page is called gone', async () => {
  const folder = join(content, 'khac');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'site.yaml'),
    'url: https://mot.invalid/a\nurl: https://hai.invalid/b\n',
  );
  const { status, output } = await callCommand(checkLinks, [], { CONTENT_DIR: folder });
  expect(output).toMatch(/^Không hỏi được tên miền nào\. .*\n$/);
  expect(status).toBe(0);
});

test('what stands around an address is no part of it', () => {
  const text = 'a: https://a.vn/xy (https://b.vn/?q=1&n=2), “https://c.vn/d”; https://d.vn/… xx';
  const found = outsideLinks([{ file: 'a.md', parts: ['a.md'], text }]);
  expect(found.map(({ address }) => address)).toEqual([
    ...['https://a.vn/xy', 'https://b.vn/?q=1&n=2', 'https://c.vn/d', 'https://d.vn/'],
  ]);
});
