import type { APIRoute } from 'astro';
import type { PlaceIndex } from '../../../model/places/place-index.ts';
import { finderProvinces, nameFiles } from '../../../views/point/finder-data.ts';

/** The provinces and the files of older names: for the place box. */
export const GET: APIRoute = ({ locals }) => {
  const site = locals.site;
  const index: PlaceIndex = {
    provinces: finderProvinces(site).map(({ slug, name }) => ({ slug, name })),
    keys: [...nameFiles(site).keys()].join(' '),
  };
  return Response.json(index);
};
