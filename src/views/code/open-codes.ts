import { symbolAddress, typedAddress } from '../../model/addresses.ts';
import { spreadsheetCsv } from '../../model/csv.ts';
import { openCode, type OpenCode } from '../../schemas/open-data/open-code.ts';
import { textTables } from '../../workbooks/write/text-tables.ts';
import { workbookResponse } from '../../workbooks/write/workbook-response.ts';
import { validThrough } from './code-validity.ts';
import { placeWithKey } from '../place/places.ts';
import { registerTable } from './register-table.ts';
import type { Site } from '../../site.ts';

/** The formats the register is published in; the last for officials, in words. */
export const CODE_FORMATS = ['json', 'csv', 'xlsx'] as const;

/**
 * The register of printed codes as a file.
 * @param format one of `CODE_FORMATS`
 */
export async function codeFile(site: Site, format: string | undefined): Promise<Response> {
  if (format === 'xlsx') {
    const table = registerTable(site, site.content.codes);
    return workbookResponse(await textTables([{ name: 'Sổ mã bản in', ...table }]));
  }
  const rows = openCodes(site);
  if (format !== 'csv') return Response.json(rows);
  const columns = Object.keys(openCode.shape) as (keyof OpenCode)[];
  const cells = rows.map(
    (row) =>
      Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])) as Record<
        keyof OpenCode,
        string
      >,
  );
  return new Response(spreadsheetCsv(columns, cells), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}

/** The register of printed codes as `/du-lieu/` publishes it. */
function openCodes(site: Site): OpenCode[] {
  return site.content.codes.map((row) => ({
    code: row.code,
    campaign: row.campaign,
    place: row.place,
    placeName: placeWithKey(site.content, row.place).name,
    channel: row.channel,
    point: row.point ?? null,
    issuedOn: row.issuedOn,
    validThrough: validThrough(site.content, row),
    retiredOn: row.retiredOn ?? null,
    retiredBecause: row.retiredBecause ?? null,
    url: symbolAddress(site.settings.siteUrl, row.code),
    typedAddress: typedAddress(site.settings.siteUrl, row.code),
  }));
}
