import type { APIRoute, GetStaticPaths } from 'astro';
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

export const GET: APIRoute<{ sheet: PublishedSheet }> = ({ props: { sheet } }) =>
  new Response(Uint8Array.from(renderSheet(factsOfSheet(siteContent(), sheet), sheet.form)), {
    headers: { 'Content-Type': 'application/pdf' },
  });
