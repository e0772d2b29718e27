import type { APIRoute } from 'astro';
import { pointTemplate } from '../../workbooks/points/template.ts';
import { workbookResponse } from '../../workbooks/write/workbook-response.ts';

export const GET: APIRoute = async ({ locals }) => {
  const workbook = await pointTemplate(
    locals.site.content.campaigns.map(({ shortTitle }) => shortTitle),
  );
  return workbookResponse(workbook);
};
