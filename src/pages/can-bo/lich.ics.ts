import type { APIRoute } from 'astro';
import { campaignsNationwide } from '../../views/campaign/featured.ts';
import { deskCalendar } from '../../views/desk/desk-calendar.ts';

/** The deadlines of the whole country as a calendar file. */
export const GET: APIRoute = ({ locals: { site } }) =>
  new Response(deskCalendar(site, campaignsNationwide(site.content)), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
