import type { Content } from '../../content-files/content.ts';
import { slogansAsCsv, slogansAsText, sloganCells } from '../../feeds/slogan-files.ts';
import { openSlogan } from '../../schemas/open-slogan.ts';
import { slogansWorkbook } from '../../workbooks/slogans/slogans-workbook.ts';
import { openSlogans } from './open-slogans.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Columns that hold a sentence. */
const WIDE = /^(text|smsText|unaccented|campaignTitle|note|sources)$/;

/** The fields of a published slogan with what they mean. */
export const SLOGAN_FIELDS = Object.entries(openSlogan.shape).map(([name, { description }]) => ({
  name,
  about: description ?? '',
}));

/**
 * A file of every slogan; the plain text holds those in force only, for whoever pastes it as it is.
 * @param content the checked content
 * @param format one of `SLOGAN_FORMATS`
 */
export async function sloganFile(content: Content, format: string | undefined): Promise<Response> {
  const slogans = openSlogans(content);
  const columns = SLOGAN_FIELDS.map(({ name }) => name);
  if (format === 'txt') {
    const inForce = slogans.filter(({ status }) => status === 'in-force');
    return textResponse(slogansAsText(inForce), 'text/plain');
  }
  if (format === 'csv') return textResponse(slogansAsCsv(slogans, columns), 'text/csv');
  if (format === 'xlsx') {
    const workbook = await slogansWorkbook(
      SLOGAN_FIELDS.map((field) => ({ ...field, width: WIDE.test(field.name) ? 50 : 16 })),
      slogans.map((slogan) => sloganCells(slogan, columns)),
    );
    return new Response(new Blob([workbook as Uint8Array<ArrayBuffer>]), {
      headers: { 'Content-Type': WORKBOOK },
    });
  }
  return Response.json(slogans);
}

const textResponse = (text: string, type: string): Response =>
  new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
