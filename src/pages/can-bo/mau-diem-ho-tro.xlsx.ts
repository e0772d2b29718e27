import type { APIRoute } from 'astro';
import { pointTemplate } from '../../workbooks/points/template.ts';
import { workbookResponse } from '../../workbooks/write/workbook-response.ts';
import { currentSite } from '../../site.ts';

export const GET: APIRoute = async () => {
  const workbook = await pointTemplate(
    currentSite().content.campaigns.map(({ shortTitle }) => shortTitle),
  );
  return workbookResponse(workbook);
};
