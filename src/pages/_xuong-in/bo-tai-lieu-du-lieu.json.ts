import type { APIRoute, GetStaticPaths } from 'astro';
import type { NationKits, ProvinceKits } from '../../kit/kit-facts.ts';
import { currentSite } from '../../site.ts';
import { nationKits, provinceKits } from '../../views/kit/kit-data.ts';

export const getStaticPaths = (() => {
  const site = currentSite();
  return [
    { params: { file: 'chung' }, props: { data: nationKits(site) } },
    ...[...site.content.units.provinces.values()].map((province) => ({
      params: { file: province.slug },
      props: { data: provinceKits(site, province) },
    })),
  ];
}) satisfies GetStaticPaths;

/** What kits say: of every consultation, and of each province and its communes. */
export const GET: APIRoute<{ data: NationKits | ProvinceKits }> = ({ props }) =>
  Response.json(props.data);
