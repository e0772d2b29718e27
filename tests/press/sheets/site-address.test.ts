/** Before a build starts it is known whether every sheet can carry the site's address. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { siteAddressFault } from '../../../src/views/printable/site-address.ts';

test.each([
  'http://localhost:4321',
  'https://gopy.example.gov.vn',
  'https://laykiennhandan.conganthanhhoa.gov.vn',
  'https://laykiennhandan.conganthanhphohochiminhvn.gov.vnn',
  'https://laykiennhandanvedaihoidangtoanquoclanthuxiv.vn',
])('%s stands on every sheet', (siteUrl) => {
  expect(siteAddressFault(siteUrl)).toBeUndefined();
});

test('a name too long for some sheet is said with the sheets and with the length that would fit', () => {
  const siteUrl = `https://${'vi-du.'.repeat(12)}gov.vn`;
  const fault = siteAddressFault(siteUrl) ?? '';
  expect(fault).toContain('tên miền dài 78 ký tự, không in được:');
  expect(fault).toMatch(/Áp phích khẩu hiệu: mã QR chỉ quét được từ 0,3\d m, cần 0,4 m/);
  const most = Number(/nhiều nhất (\d+) ký tự/.exec(fault)?.[1]);
  expect(most).toBeGreaterThanOrEqual(48);
  const host = new URL(siteUrl).host;
  expect(siteAddressFault(`https://${host.slice(host.length - most)}`)).toBeUndefined();
});

test('a build with such a name ends before it starts, in Vietnamese and without a stack trace', () => {
  const env = { ...process.env, SITE_URL: `https://${'m'.repeat(60)}.gov.vn` };
  const { status, stderr, stdout } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    encoding: 'utf8',
    env,
  });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('địa chỉ không vừa hai dòng chữ đọc được');
  expect(stderr).toMatch(/nhiều nhất \d+ ký tự\.\n$/);
  expect(stderr).not.toMatch(/^\s+at /m);
});
