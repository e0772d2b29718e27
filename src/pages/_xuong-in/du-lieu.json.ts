import type { APIRoute, GetStaticPaths } from 'astro';
import type { UnitList } from '../../kit/lists/list-order.ts';
import type { ProvinceSheets, WorkshopFile } from '../../press/workshop/order.ts';
import { currentSite } from '../../site.ts';
import { unitList } from '../../views/workshop/unit-list.ts';
import { provinceSheets, workshopFile } from '../../views/workshop/workshop-data.ts';

export const getStaticPaths = (() => {
  const site = currentSite();
  const { content } = site;
  return [
    { params: { file: 'chung' }, props: { data: workshopFile(site) } },
    { params: { file: 'don-vi' }, props: { data: unitList(content) } },
    ...[...content.units.provinces.values()].map((province) => ({
      params: { file: province.slug },
      props: { data: provinceSheets(site, province) },
    })),
  ];
}) satisfies GetStaticPaths;

/** What sheets say: of every consultation, and of each province and its communes. */
export const GET: APIRoute<{ data: WorkshopFile | ProvinceSheets | UnitList }> = ({ props }) =>
  Response.json(props.data);
