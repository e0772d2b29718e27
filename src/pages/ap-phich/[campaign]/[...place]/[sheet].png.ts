import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedSheets, type PublishedSheet } from '../../../../views/sheet/published-sheets.ts';
import { isPreview, pictureOfFile } from '../../../../views/sheet/sheet-files.ts';
import { currentSite } from '../../../../site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  publishedSheets(currentSite().content)
    .filter(isPreview)
    .map((sheet) => ({
      params: {
        campaign: sheet.at.campaign.id,
        place: sheet.at.place.key,
        sheet: sheet.fileName.replace(/\.pdf$/, ''),
      },
      props: { sheet },
    }));

export const GET: APIRoute<{ sheet: PublishedSheet }> = async ({ props: { sheet }, locals }) =>
  new Response(new Uint8Array(await pictureOfFile(locals.site, sheet)), {
    headers: { 'Content-Type': 'image/png' },
  });
