/** Three sites that belong together, each built apart and served at an address of its own. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { takeRegisters } from '../../../src/cli/origin/instances.ts';
import { callCommand } from '../../support/programs/call-command.ts';
import {
  hostileFragments,
  instances,
  NATION,
  results,
  searchEverywhere,
} from '../../support/sites/instances.ts';
import { photoOfSymbols } from '../../support/boards/photo-of-symbols.ts';
import { instanceCodes, OWN_GUIDE, takenRegister } from '../../support/sites/made-up-instances.ts';
import {
  INSTANCE_URLS,
  instanceContent,
  SITES,
  type InstanceName,
} from '../../support/sites/sites.ts';

const { start, stop, visitor } = instances();
const [codeA = ''] = instanceCodes('vi-du');
const [codeB = ''] = instanceCodes('mau-khac');

describe('a code of a province at the site of the country', () => {
  test.each([
    ['Q', codeA, 'vi-du', false],
    ['q', codeA.toLowerCase(), 'vi-du', true],
    ['Q', codeB, 'mau-khac', false],
  ] as const)('/%s/%s/ lands at %s, scripts: %s', async (scan, code, province, scripts) => {
    const { page } = await visitor(scripts);
    await page.goto(`${NATION}/${scan}/${code}/`, { waitUntil: 'commit' });
    const there = `${INSTANCE_URLS[province]}/q/${code.toLowerCase()}/`;
    await page.waitForURL(there);
    expect(await page.title()).toContain(`(mã ${code.toUpperCase()})`);
  });

  test('is among the codes anybody can look through without scripts', async () => {
    const { page } = await visitor(false);
    await page.goto(`${NATION}/kiem-tra/`);
    await page.getByRole('link', { name: codeA, exact: true }).click();
    await page.waitForURL(`${INSTANCE_URLS['vi-du']}/q/${codeA.toLowerCase()}/`);
  });
});

describe('the check at the site of the country', () => {
  const host = (name: InstanceName): string => new URL(INSTANCE_URLS[name]).host;

  test.each([
    [
      'its own code, typed',
      instanceCodes('nation')[0] ?? '',
      'Mã thật, đang dùng',
      'Chúng tôi đã cấp',
    ],
    ['a province’s code, typed', codeA, 'Mã thật, đang dùng', 'Trang của tỉnh Ví Dụ đã cấp mã'],
    [
      'a province’s code in its address',
      `${INSTANCE_URLS['mau-khac']}/Q/${codeB}/`.toUpperCase(),
      'Mã thật, đang dùng',
      'Địa chỉ này đúng từng chữ',
    ],
    [
      'a code of one at the other',
      `${INSTANCE_URLS['vi-du']}/q/${codeB}`,
      'Chưa thấy mã này',
      host('vi-du'),
    ],
    [
      'a page of a province',
      `${INSTANCE_URLS['vi-du']}/canh-bao/`,
      'Trang của một tỉnh, không phải mã',
      '',
    ],
    [
      'a foreign host',
      `https://gopy.xau.example/Q/${codeA}/`,
      'Không phải mã của chúng tôi',
      'gopy.xau.example',
    ],
    [
      'a host that continues a listed one',
      `http://${host('vi-du')}.xau.example/Q/${codeA}/`,
      'Không phải mã của chúng tôi',
      '',
    ],
  ])('%s', async (_what, text, verdict, words) => {
    const { page, refused } = await visitor();
    await page.goto(`${NATION}/kiem-tra/`);
    await page.getByLabel('Gõ mã hoặc dán địa chỉ').fill(text);
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page
      .locator('[data-result] [role="status"]')
      .getByText(verdict, { exact: true })
      .waitFor();
    expect(await page.locator('[data-detail]').innerText()).toContain(words);
    expect(refused).toEqual([]);
  });

  test('leads on to the province', async () => {
    const { page } = await visitor();
    await page.goto(`${NATION}/kiem-tra/`);
    await page.getByLabel('Gõ mã hoặc dán địa chỉ').fill(codeA);
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByRole('link', { name: 'Mở trang của mã này' }).click();
    await page.waitForURL(`${INSTANCE_URLS['vi-du']}/q/${codeA.toLowerCase()}/`);
  });
});

test('a photo at the site of the country: a province’s code is genuine at its own address alone', async () => {
  const url = (name: InstanceName, code: string): string =>
    `${INSTANCE_URLS[name]}/Q/${code}/`.toUpperCase();
  const wall = await photoOfSymbols([
    url('vi-du', codeA),
    url('mau-khac', codeA),
    url('nation', codeA),
    url('mau-khac', codeB).replace(/:(?=17)/, '1:'),
  ]);
  const { page, refused } = await visitor();
  await page.goto(`${NATION}/kiem-tra/bang-tin/`);
  const file = { name: 'bang.jpg', mimeType: 'image/jpeg', buffer: wall };
  await page.getByLabel('Ảnh chụp bảng tin').waitFor();
  await page.getByLabel('Ảnh chụp bảng tin').setInputFiles(file);
  await page.getByText('Đã đọc xong.').waitFor({ timeout: 60_000 });
  const rows = await page.locator('wall-patrol tbody tr').allInnerTexts();
  const genuine = rows.filter((row) => row.includes('Thật'));
  expect([rows.length, genuine.length]).toEqual([4, 1]);
  expect(genuine[0]).toMatch(new RegExp(`\\n${codeA}\\n[^]*Trang của tỉnh Ví Dụ`));
  expect(refused).toEqual([]);
});

describe('the search at the site of the country', () => {
  test('finds pages of all three, each at its own address, and breaks no policy', async () => {
    const { page, refused } = await visitor();
    const bytes = new Map<string, number>();
    page.on('response', (response) => {
      const { origin } = new URL(response.url());
      const size = Number(response.headers()['content-length'] ?? 0);
      bytes.set(origin, (bytes.get(origin) ?? 0) + size);
    });
    await searchEverywhere(page);
    const found = await results(page).evaluateAll((links) =>
      links.map((link) => [link.textContent.trim(), (link as HTMLAnchorElement).href]),
    );
    for (const [name, url] of Object.entries(INSTANCE_URLS))
      expect(found).toContainEqual([OWN_GUIDE[name as InstanceName], `${url}/huong-dan/xe-bo/`]);
    expect(await page.locator('[data-results]').innerText()).toContain('Tỉnh Ví Dụ');
    expect(refused).toEqual([]);
    // What a further site costs a visitor who asks for it.
    expect(bytes.get(INSTANCE_URLS['vi-du'])).toBeLessThan(40_000);
  });

  test('asks other sites for nothing until somebody chooses so', async () => {
    const { page } = await visitor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await page.goto(`${NATION}/tim-kiem/?q=xe+b%C3%B2`);
    await results(page).first().waitFor();
    expect(new Set(asked)).toEqual(new Set([NATION]));
    await page.getByLabel('Tìm ở').selectOption({ index: 1 });
    await page.getByRole('link', { name: OWN_GUIDE['mau-khac'] }).waitFor({ timeout: 30_000 });
    expect(new URL(page.url()).search).toContain('noi=ca-tinh');
  });

  test('goes on when a site is down, and says which', async () => {
    await stop('mau-khac');
    try {
      const { page } = await visitor();
      await searchEverywhere(page);
      expect(await page.locator('[data-status]').innerText()).toContain(
        'Chưa tìm được ở trang của: Thành phố Mẫu Khác.',
      );
      const names = await results(page).allInnerTexts();
      expect(names).toEqual(expect.arrayContaining([OWN_GUIDE.nation, OWN_GUIDE['vi-du']]));
      expect(names).not.toContain(OWN_GUIDE['mau-khac']);
    } finally {
      await start('mau-khac');
    }
  });

  test('goes on when an index is rubbish', async () => {
    const { page } = await visitor();
    await page.route(`${INSTANCE_URLS['mau-khac']}/pagefind/*.pf_meta`, (route) =>
      route.fulfill({
        body: 'pagefind_dcd rubbish',
        headers: { 'Access-Control-Allow-Origin': NATION },
      }),
    );
    await searchEverywhere(page);
    expect(await page.locator('[data-status]').innerText()).toContain('Mẫu Khác');
    expect(await results(page).allInnerTexts()).toContain(OWN_GUIDE['vi-du']);
  });

  test.each(['https://xau.example/', 'javascript:alert(1)', '//xau.example/'])(
    'shows no page that another site calls %s',
    async (url) => {
      const { page } = await visitor();
      await hostileFragments(page, { url });
      await searchEverywhere(page);
      for (const href of await results(page).evaluateAll((links) =>
        links.map((link) => (link as HTMLAnchorElement).href),
      ))
        expect(Object.values(INSTANCE_URLS)).toContain(new URL(href).origin);
    },
  );

  test('shows what another site sends as text, whatever it is', async () => {
    const { page, refused } = await visitor();
    await hostileFragments(page, { url: '/huong-dan/xe-bo/' });
    await searchEverywhere(page);
    await page.getByText('<b>Tên</b>').first().waitFor();
    expect(await page.locator('[data-results] :is(img, b, form, script)').count()).toBe(0);
    expect(refused).toEqual([]);
  });
});

describe('what stands on the pages', () => {
  test('the site of the country lists the provinces’ sites; theirs name it', async () => {
    const { page } = await visitor(false);
    await page.goto(`${NATION}/dia-phuong/`);
    const link = page.getByRole('link', { name: 'Trang của tỉnh Ví Dụ' });
    expect(await link.getAttribute('href')).toBe(`${INSTANCE_URLS['vi-du']}/`);
    await page.goto(`${NATION}/dia-phuong/vi-du/`);
    await page.getByRole('link', { name: 'Mở trang riêng của tỉnh Ví Dụ' }).click();
    await page.waitForURL(`${INSTANCE_URLS['vi-du']}/`);
    await page.goto(`${INSTANCE_URLS['vi-du']}/dia-phuong/`);
    await page.getByRole('link', { name: 'Trang chung của cả nước' }).click();
    await page.waitForURL(`${NATION}/`);
  });
});

test('the command takes the registers of the running sites, as the build needs them', async () => {
  const content = mkdtempSync(join(tmpdir(), 'nation-'));
  cpSync(instanceContent('nation'), content, { recursive: true });
  rmSync(join(content, 'registers'), { recursive: true });
  const { status, output } = await callCommand(takeRegisters, [], {
    ...SITES.nation,
    CONTENT_DIR: content,
  });
  expect(output).toContain('Ví Dụ: 5 mã');
  expect(status).toBe(0);
  for (const name of ['vi-du', 'mau-khac'] as const)
    expect(readFileSync(join(content, 'registers', `${name}.csv`), 'utf8')).toBe(
      takenRegister(name),
    );
  rmSync(content, { recursive: true });
});
