import type { APIRoute, GetStaticPaths } from 'astro';
import type { NameFile } from '../../../../model/finder/name-file.ts';
import { finderPoints, nameFiles } from '../../../../views/point/finder-data.ts';
import { currentSite } from '../../../../site.ts';

export const getStaticPaths = (() => {
  const site = currentSite();
  // Without a point there is nothing to look for.
  if (finderPoints(site).size === 0) return [];
  return [...nameFiles(site)].map(([key, file]) => ({ params: { key }, props: { file } }));
}) satisfies GetStaticPaths;

/** Older names of units, and words of points, that begin with the letters of the key. */
export const GET: APIRoute<{ file: NameFile }> = ({ props }) => Response.json(props.file);
