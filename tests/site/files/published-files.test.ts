/** Every sheet and frame as the built site gives it out. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sheetFileName, sheetForms } from '../../../src/model/sheets/sheet-kinds.ts';
import { rasterisePdf, readQr } from '../../../src/press/proof/proof.ts';
import { bytesOf, filesOf } from '../../support/sites/built-site.ts';
import { boardRows, codeRows, type CodeRow } from '../../support/sites/content.ts';
import { SITES, siteUrlOf, type SiteName } from '../../support/sites/sites.ts';
import { headerOf, pixelsOf } from '../../support/boards/board-pixels.ts';
import { objectText } from '../../support/reads/pdf-facts.ts';

const DPI = 150;
/** One page of A4, in pixels. */
const A4 = { pages: 1, width: 1239, height: 1752 };
const TRIAL = 'BẢN THỬ – KHÔNG IN';
const READ = ['open', 'today', 'trial'] as const;
const postersOf = (site: SiteName): CodeRow[] =>
  codeRows(SITES[site].CONTENT_DIR).filter(({ channel }) => channel === 'poster');
const campaignsOf = (site: SiteName): string[] => [
  ...new Set(codeRows(SITES[site].CONTENT_DIR).map(({ campaign }) => campaign)),
];

const withoutSpaces = (text: string): string => text.replaceAll(/\s+/g, '');
const upperAddress = (url: string, { code }: CodeRow): string => `${url}/Q/${code}/`.toUpperCase();

/** Without scheme, lower case, no slash at its end: what people type. */
const typedAddress = (url: string, { code }: CodeRow): string =>
  `${url.replace(/^https?:\/\//, '')}/q/${code}`.toLowerCase();

/** Reads each file once, whatever it is called and however many sites give it out. */
function readOnce<T>(read: (bytes: Buffer) => Promise<T>): (bytes: Buffer) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (bytes) => {
    const hash = createHash('sha256').update(bytes).digest('hex');
    const reading = known.get(hash) ?? read(bytes);
    known.set(hash, reading);
    return reading;
  };
}

const readPoster = readOnce(async (pdf) => {
  const page = await rasterisePdf(pdf, DPI);
  const { pages, width, height, text } = page;
  return { size: { pages, width, height }, text: withoutSpaces(text), codes: await readQr(page) };
});
const readFrame = readOnce(async (png) => readQr(await pixelsOf(png)));

describe.each(READ)('a poster of the site “%s”', (site) => {
  const url = siteUrlOf(site);
  const posters = postersOf(site);

  test('every place has its guide poster, and every sheet is in the report as read by both decoders', () => {
    const found = [...filesOf(site)].filter((file) => /^ap-phich\/.*\.pdf$/.test(file));
    for (const { campaign, place } of posters) {
      expect(found).toContain(`ap-phich/${campaign}/${place}/huong-dan-a4.pdf`);
    }
    const report = JSON.parse(
      Buffer.from(bytesOf(site, 'ap-phich/kiem-chung.json')).toString(),
    ) as {
      failed: number;
      pixels: number;
      modules: number;
      sheets: {
        file: string;
        code: string;
        address: string;
        zxing: boolean;
        qr: boolean;
        by: string;
      }[];
    };
    expect(report.failed).toBe(0);
    const by = Object.groupBy(report.sheets, (sheet) => sheet.by);
    expect(report.pixels + report.modules).toBe(report.sheets.length);
    expect([by['pixels']?.length, by['modules']?.length]).toEqual([report.pixels, report.modules]);
    expect(report.sheets.map(({ file }) => file.slice(1)).sort()).toEqual(found.sort());
    for (const { code, address, zxing, qr } of report.sheets) {
      expect({ address, zxing, qr }).toEqual({
        address: `${url}/Q/${code}/`.toUpperCase(),
        zxing: true,
        qr: true,
      });
    }
  });

  test('the whole country has every kind, in every size and variant', () => {
    for (const campaign of campaignsOf(site)) {
      for (const name of sheetForms()
        .filter(({ kind }) => kind !== 'sign')
        .map((form) => sheetFileName(form))) {
        expect(filesOf(site)).toContain(`ap-phich/${campaign}/toan-quoc/${name}`);
      }
    }
  });

  test.each(posters)(
    '$campaign, $place: one tagged A4 page with a title; its code is read by both decoders and leads to its page',
    async (row) => {
      const file = `ap-phich/${row.campaign}/${row.place}/huong-dan-a4.pdf`;
      const pdf = bytesOf(site, file);
      const { size, text, codes } = await readPoster(pdf);
      expect(size).toEqual(A4);
      const facts = objectText(pdf);
      expect(facts).toMatch(/\/Marked true/);
      expect(facts).toMatch(/pdfuaid:part>\s*1\s*</);
      expect(facts).toMatch(/<dc:title><rdf:Alt><rdf:li[^>]*>[^<]{20}/);

      const address = upperAddress(url, row);
      expect(codes).toEqual({ zxing: address, qr: address });

      expect(text).toContain(typedAddress(url, row));
      expect(text).toContain(`Mãbảnin${row.code}`);
      expect(text).toContain(withoutSpaces('Không hỏi mật khẩu, mã OTP'));
      expect(text.includes(withoutSpaces(TRIAL))).toBe(site === 'trial');
      expect(text).not.toContain('%');

      expect(filesOf(site)).toContain(`Q/${row.code}/index.html`);
      expect(filesOf(site)).toContain(`q/${row.code.toLowerCase()}/index.html`);
    },
  );
});

test('a poster says that its consultation has ended only once it has', async () => {
  const read = async (site: 'open' | 'today', campaign: string): Promise<string> =>
    (await rasterisePdf(bytesOf(site, `ap-phich/${campaign}/toan-quoc/huong-dan-a4.pdf`), 72)).text;
  expect(await read('open', 'dai-hoi-xiv')).not.toMatch(/đã kết thúc/i);
  expect(await read('today', 'dai-hoi-xiv')).toMatch(/đã kết thúc/i);
  expect(await read('open', 'hien-phap-2013')).toMatch(/đã kết thúc/i);
});

describe.each(READ)('the frames of the site “%s”', (site) => {
  const frames = [...filesOf(site)].filter((file) => file.endsWith('.png'));
  const campaigns = campaignsOf(site);
  const boards = boardRows(SITES[site].CONTENT_DIR);

  test.each(boards)('have the $width×$height pixels of their board', ({ id, width, height }) => {
    const mine = frames.filter((file) => file.split('/')[2] === id);
    expect(mine.length).toBeGreaterThanOrEqual(campaigns.length * 5);
    for (const file of mine)
      expect(headerOf(bytesOf(site, file)), file).toMatchObject({ width, height });
  });

  test('open every round by saying that they are a trial, where they are one', () => {
    for (const { id } of boards) {
      const first = frames.filter((file) => file.split('/')[2] === id && file.includes('/01-'));
      expect(first.length).toBe(campaigns.length);
      expect(first.every((file) => file.includes('/01-ban-thu'))).toBe(site === 'trial');
    }
  });

  // 33 modules of 3 pixels: what is lower, or has no white, shows the address alone.
  const cases = campaigns.flatMap((campaign) =>
    boards
      .filter(({ height, colour }) => height >= 99 && colour === 'full')
      .map(({ id }) => ({ campaign, board: id })),
  );
  test.each(cases)(
    'of $campaign on $board show a code both decoders read',
    async ({ campaign, board }) => {
      const row = codeRows(SITES[site].CONTENT_DIR).find(
        (one) => one.campaign === campaign && one.place === 'toan-quoc' && one.channel === 'screen',
      );
      if (!row) throw new Error(`no screen code for ${campaign}`);
      const withCode = frames.filter(
        (file) => file.startsWith(`man-hinh/${campaign}/${board}/`) && file.includes('-ma-qr'),
      );
      expect(withCode.length).toBeGreaterThan(0);
      const address = upperAddress(siteUrlOf(site), row);
      for (const file of withCode) {
        const reading = await readFrame(bytesOf(site, file));
        expect(reading, file).toEqual({ zxing: address, qr: address });
      }
      expect(filesOf(site)).toContain(`Q/${row.code}/index.html`);
      expect(filesOf(site)).toContain(`q/${row.code.toLowerCase()}/index.html`);
    },
  );
});
