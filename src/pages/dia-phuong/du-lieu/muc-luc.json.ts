import type { APIRoute } from 'astro';
import type { PlaceIndex } from '../../../model/places/place-index.ts';
import { finderProvinces, nameFiles } from '../../../views/point/finder-data.ts';
import { currentSite } from '../../../site.ts';

/** The provinces and the files of older names: for the place box. */
export const GET: APIRoute = () => {
  const site = currentSite();
  const index: PlaceIndex = {
    provinces: finderProvinces(site).map(({ slug, name }) => ({ slug, name })),
    keys: [...nameFiles(site).keys()].join(' '),
  };
  return Response.json(index);
};
