import type { APIRoute } from 'astro';
import { pointTemplate } from '../../workbooks/points/template.ts';
import { siteContent } from '../../views/site/site-content.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const GET: APIRoute = async () => {
  const workbook = await pointTemplate(siteContent().campaigns.map(({ shortTitle }) => shortTitle));
  return new Response(new Blob([workbook as Uint8Array<ArrayBuffer>]), {
    headers: { 'Content-Type': TYPE },
  });
};
