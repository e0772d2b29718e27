/** What `npm run sign` writes, and what `npm run verify` finds in copies; minisign's own tool: minisign.test.ts. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from '../../../src/cli/static-server.ts';
import { signedCopy } from '../../support/programs/signed-copy.ts';

const { at, sign, verify, zipped } = signedCopy();

describe('a folder', () => {
  test('that is as it was signed is true, and says whose and of which day it is', async () => {
    const { status, output } = await verify(at('copy'));
    expect(output).toContain('Bản của https://gopy.example.gov.vn, lập ngày 03/11/2025, 6 tệp');
    expect(output).toContain('Đúng: cả 6 tệp');
    expect(status).toBe(0);
  });

  test('with one changed byte in the register of codes', async () => {
    writeFileSync(at('copy/kiem-tra/ma/ab.json'), '{"ABCD8":"còn dùng"}');
    expect(await verify(at('copy'))).toEqual({
      status: 4,
      output: expect.stringMatching(/Bị sửa: 1 tệp\n {2}kiem-tra\/ma\/ab\.json\n$/) as string,
    });
  });

  test('with a file missing', async () => {
    rmSync(at('copy/man-hinh/tên có dấu.png'));
    expect(await verify(at('copy'))).toEqual({
      status: 5,
      output: expect.stringMatching(/Thiếu: 1 tệp\n {2}man-hinh\/tên có dấu\.png\n$/) as string,
    });
  });

  test('with a file nobody signed', async () => {
    writeFileSync(at('copy/kiem-tra/dang-nhap.html'), 'Nhập mật khẩu');
    expect(await verify(at('copy'))).toEqual({
      status: 6,
      output: expect.stringMatching(/Thừa.*: 1 tệp\n {2}kiem-tra\/dang-nhap\.html\n$/) as string,
    });
  });

  test('with all of these names them all; the changed file decides', async () => {
    appendFileSync(at('copy/index.html'), ' ');
    rmSync(at('copy/404.html'));
    writeFileSync(at('copy/la.html'), '');
    const { status, output } = await verify(at('copy'));
    expect(output).toMatch(/index\.html[^]*404\.html[^]*la\.html/);
    expect(status).toBe(4);
  });

  test('as it is published, with packed copies: one that holds something else is found', async () => {
    const list = readFileSync(at('copy/du-lieu/ma-ban-in.csv'));
    writeFileSync(at('copy/du-lieu/ma-ban-in.csv.gz'), gzipSync(list));
    writeFileSync(at('copy/du-lieu/ma-ban-in.csv.br'), brotliCompressSync(list));
    expect((await verify(at('copy'))).status).toBe(0);
    writeFileSync(at('copy/du-lieu/ma-ban-in.csv.br'), brotliCompressSync('ABCD8,con-dung\n'));
    writeFileSync(at('copy/index.html.gz'), 'không phải gzip');
    writeFileSync(at('copy/la.html.gz'), gzipSync('Nhập mật khẩu'));
    const { status, output } = await verify(at('copy'));
    expect(output).toMatch(/Bị sửa: 2 tệp\n {2}du-lieu\/ma-ban-in\.csv\.br\n {2}index\.html\.gz\n/);
    expect(output).toMatch(/Thừa.*: 1 tệp\n {2}la\.html\.gz\n/);
    expect(status).toBe(4);
  });

  test('signed by somebody else', async () => {
    appendFileSync(at('copy/index.html'), ' ');
    await sign('--khoa', at('thief.key'), at('copy'));
    expect(await verify(at('copy'))).toEqual({
      status: 3,
      output: expect.stringContaining('Sai khóa') as string,
    });
  });

  test('whose list was changed after it was signed', async () => {
    const list = at('copy/manifest.json');
    writeFileSync(list, readFileSync(list, 'utf8').replace('"size":', '"size": '));
    expect((await verify(at('copy'))).status).toBe(3);
  });

  test('whose signature claims another day', async () => {
    const signature = at('copy/manifest.json.minisig');
    const text = readFileSync(signature, 'utf8');
    writeFileSync(signature, text.replace(/timestamp:1/, 'timestamp:2'));
    expect((await verify(at('copy'))).status).toBe(3);
  });

  test('without a signature, or with a broken one', async () => {
    writeFileSync(at('copy/manifest.json.minisig'), 'hỏng');
    expect((await verify(at('copy'))).status).toBe(2);
    rmSync(at('copy/manifest.json.minisig'));
    expect((await verify(at('copy'))).status).toBe(2);
  });
});

describe('a ZIP', () => {
  test.each(['', 'bo-tai-lieu/'])('tells a changed file; all below "%s"', async (below) => {
    appendFileSync(at('copy/404.html'), ' ');
    const { status, output } = await verify(zipped(below));
    expect(output).toContain('Bị sửa: 1 tệp\n  404.html\n');
    expect(status).toBe(4);
  });

  test('signed as one file', async () => {
    const zip = zipped();
    await sign('--khoa', at('office.key'), zip);
    expect((await verify(zip)).status).toBe(0);
    appendFileSync(zip, ' ');
    expect((await verify(zip)).status).toBe(3);
    rmSync(`${zip}.minisig`);
  });

  test('that says a name twice is refused: programs unpack different files', async () => {
    const zip = zipped();
    const bytes = readFileSync(zip, 'latin1');
    writeFileSync(zip, bytes.replaceAll('_headers', '404.html'), 'latin1');
    expect((await verify(zip)).status).toBe(1);
  });

  test('a file taken from the site is told by its bytes, whatever its name', async () => {
    cpSync(at('dist/du-lieu/ma-ban-in.csv'), at('tai-ve.csv'));
    const told = await verify(at('tai-ve.csv'), '--theo', at('dist'));
    expect(told.output).toContain('là tệp du-lieu/ma-ban-in.csv của trang');
    appendFileSync(at('tai-ve.csv'), ' ');
    expect((await verify(at('tai-ve.csv'), '--theo', at('dist'))).status).toBe(4);
  });
});

describe('a live site', () => {
  let server: StaticServer;
  beforeEach(async () => {
    server = await serveFolder(at('copy'));
  });
  afterEach(() => server.close());

  test('that sends what was signed, though hosts keep _headers for themselves', async () => {
    rmSync(at('copy/_headers'));
    expect((await verify(server.origin)).status).toBe(0);
  });

  test('with a changed and a missing file', async () => {
    appendFileSync(at('copy/index.html'), ' ');
    rmSync(at('copy/kiem-tra/ma/ab.json'));
    const { status, output } = await verify(`${server.origin}/kiem-tra/`);
    expect(output).toMatch(/Bị sửa: 1 tệp\n {2}index\.html\nThiếu: 1 tệp\n {2}kiem-tra/);
    expect(status).toBe(4);
  });

  test('that does not answer is not called false', async () => {
    await server.close();
    expect((await verify(server.origin)).status).toBe(7);
  });
});

describe('keys', () => {
  test('the secret one can be read by its owner alone and is never overwritten', async () => {
    const before = readFileSync(at('office.key'), 'utf8');
    expect(statSync(at('office.key')).mode & 0o077).toBe(0);
    expect((await sign('--khoa-moi', at('office.key'))).status).toBe(1);
    expect(readFileSync(at('office.key'), 'utf8')).toBe(before);
  });

  test('none is made among the files of the project', async () => {
    expect((await sign('--khoa-moi', 'content/khoa.key')).status).toBe(1);
    expect(existsSync('content/khoa.key')).toBe(false);
  });

  test('none is made where no stick is: the folder it would lie in is not made up on the disk', async () => {
    const { status, output } = await sign('--khoa-moi', at('usb/office.key'));
    expect([status, output]).toEqual([1, expect.stringContaining('Thẻ USB chưa cắm')]);
    expect(existsSync(at('usb'))).toBe(false);
  });

  test('the same copy, key and moment give the same signature', async () => {
    const before = readFileSync(at('copy/manifest.json.minisig'));
    await sign('--khoa', at('office.key'), at('copy'));
    expect(readFileSync(at('copy/manifest.json.minisig'))).toEqual(before);
  });
});
