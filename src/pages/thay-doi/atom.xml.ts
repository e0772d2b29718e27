import type { APIRoute } from 'astro';
import { atomFeed } from '../../feeds/atom.ts';
import { correctionsNews } from '../../views/changes/corrections-news.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(atomFeed(correctionsNews(locals.site)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
