import { slogansAsCsv, slogansAsText, sloganCells } from '../../feeds/slogan-files.ts';
import { openSlogan } from '../../schemas/open-data/open-slogan.ts';
import { textTables } from '../../workbooks/write/text-tables.ts';
import { workbookResponse } from '../../workbooks/write/workbook-response.ts';
import { openSlogans } from './open-slogans.ts';
import type { Site } from '../../site.ts';

/** Columns that hold a sentence. */
const WIDE = /^(text|smsText|unaccented|campaignTitle|note|sources)$/;

/** The fields of a published slogan with what they mean. */
export const SLOGAN_FIELDS = Object.entries(openSlogan.shape).map(([name, { description }]) => ({
  name,
  about: description ?? '',
}));

/**
 * A file of every slogan; the plain text holds those in force only, since it is pasted as it is.
 * @param format one of `SLOGAN_FORMATS`
 */
export async function sloganFile(site: Site, format: string | undefined): Promise<Response> {
  const slogans = openSlogans(site);
  const columns = SLOGAN_FIELDS.map(({ name }) => name);
  if (format === 'txt') {
    const inForce = slogans.filter(({ status }) => status === 'in-force');
    return textResponse(slogansAsText(inForce), 'text/plain');
  }
  if (format === 'csv') return textResponse(slogansAsCsv(slogans, columns), 'text/csv');
  if (format === 'xlsx') {
    const workbook = await textTables([
      {
        name: 'Khẩu hiệu',
        head: columns,
        rows: slogans.map((slogan) => sloganCells(slogan, columns)),
        widths: columns.map((name) => (WIDE.test(name) ? 50 : 16)),
      },
      {
        name: 'Cột',
        head: ['Cột', 'Nghĩa'],
        rows: SLOGAN_FIELDS.map(({ name, about }) => [name, about]),
        widths: [22, 100],
      },
    ]);
    return workbookResponse(workbook);
  }
  return Response.json(slogans);
}

const textResponse = (text: string, type: string): Response =>
  new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
