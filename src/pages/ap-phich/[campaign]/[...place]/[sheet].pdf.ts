import type { APIRoute, GetStaticPaths } from 'astro';
import { drawElsewhere } from '../../../../press/draw-elsewhere.ts';
import { renderSheet } from '../../../../press/sheet.ts';
import {
  factsOfSheet,
  publishedSheets,
  type PublishedSheet,
} from '../../../../views/published-sheets.ts';
import { siteContent } from '../../../../views/site-content.ts';

export const getStaticPaths: GetStaticPaths = () =>
  publishedSheets(siteContent()).map((sheet) => ({
    params: {
      campaign: sheet.at.campaign.id,
      place: sheet.at.place.key,
      sheet: sheet.fileName.replace(/\.pdf$/, ''),
    },
    props: { sheet },
  }));

/** While editing it is drawn here, so that a change of a template shows at once. */
export const GET: APIRoute<{ sheet: PublishedSheet }> = async ({ props: { sheet } }) => {
  const { form } = sheet;
  const facts = factsOfSheet(siteContent(), sheet);
  const pdf = import.meta.env.DEV
    ? Uint8Array.from(renderSheet(facts, form))
    : await drawElsewhere({ sheet: { facts, form } });
  return new Response(pdf, { headers: { 'Content-Type': 'application/pdf' } });
};
