import type { APIRoute, GetStaticPaths } from 'astro';
import type { NameFile } from '../../../../model/finder/name-file.ts';
import { nameFiles } from '../../../../views/point/finder-data.ts';
import { currentSite } from '../../../../site.ts';

export const getStaticPaths = (() =>
  [...nameFiles(currentSite())].map(([key, file]) => ({
    params: { key },
    props: { file },
  }))) satisfies GetStaticPaths;

/** Older names of units, and words of points, that begin with the letters of the key. */
export const GET: APIRoute<{ file: NameFile }> = ({ props }) => Response.json(props.file);
