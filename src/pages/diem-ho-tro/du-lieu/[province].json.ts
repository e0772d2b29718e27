import type { APIRoute, GetStaticPaths } from 'astro';
import type { FinderPoint } from '../../../model/finder/point.ts';
import { finderPoints, shardOf } from '../../../views/point/finder-data.ts';
import { currentSite } from '../../../site.ts';

export const getStaticPaths = (() =>
  [...finderPoints(currentSite())].map(([province, points]) => ({
    params: { province },
    props: { points },
  }))) satisfies GetStaticPaths;

/** The points of a province, by columns: for the finder. `/du-lieu/` has them for everybody else. */
export const GET: APIRoute<{ points: FinderPoint[] }> = ({ props, locals }) =>
  Response.json(shardOf(props.points, locals.site.settings.now));
