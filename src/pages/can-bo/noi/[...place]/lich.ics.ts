import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSite } from '../../../../site.ts';
import { deskCalendar } from '../../../../views/desk/desk-calendar.ts';
import { deskCampaigns, deskPlaces } from '../../../../views/desk/desk-places.ts';
import type { Place } from '../../../../views/place/places.ts';

export const getStaticPaths = (() =>
  deskPlaces(currentSite().content).map((place) => ({
    params: { place: place.key },
    props: { place },
  }))) satisfies GetStaticPaths;

/** The deadlines and reports of a place as a calendar file. */
export const GET: APIRoute<{ place: Place }> = ({ props: { place }, locals: { site } }) =>
  new Response(deskCalendar(site, deskCampaigns(site.content, place)), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
