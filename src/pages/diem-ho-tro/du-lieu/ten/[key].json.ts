import type { APIRoute, GetStaticPaths } from 'astro';
import type { NameFile } from '../../../../model/finder/name-file.ts';
import { finderPoints, nameFiles } from '../../../../views/point/finder-data.ts';
import { siteContent } from '../../../../views/site/site-content.ts';

export const getStaticPaths = (() => {
  const content = siteContent();
  // Without a point there is nothing to look for.
  if (finderPoints(content).size === 0) return [];
  return [...nameFiles(content)].map(([key, file]) => ({ params: { key }, props: { file } }));
}) satisfies GetStaticPaths;

/** Older names of units, and words of points, that begin with the letters of the key. */
export const GET: APIRoute<{ file: NameFile }> = ({ props }) => Response.json(props.file);
