import type { APIRoute } from 'astro';
import { pointTemplate } from '../../workbooks/points/template.ts';
import { workbookResponse } from '../../workbooks/write/workbook-response.ts';
import { siteContent } from '../../views/site/site-content.ts';

export const GET: APIRoute = async () => {
  const workbook = await pointTemplate(siteContent().campaigns.map(({ shortTitle }) => shortTitle));
  return workbookResponse(workbook);
};
