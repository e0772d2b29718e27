import type { APIRoute, GetStaticPaths } from 'astro';
import type { Province } from '../../../model/places/units.ts';
import { provinceFile } from '../../../views/place/province-file.ts';
import { currentSite } from '../../../site.ts';

export const getStaticPaths = (() =>
  [...currentSite().content.units.provinces.values()].map((province) => ({
    params: { province: province.slug },
    props: { province },
  }))) satisfies GetStaticPaths;

/** What holds in the places of a province: for the place box. */
export const GET: APIRoute<{ province: Province }> = ({ props, locals }) =>
  Response.json(provinceFile(locals.site, props.province));
