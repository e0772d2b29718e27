import type { APIRoute, GetStaticPaths } from 'astro';
import { CODES_ELSEWHERE_URL } from '../../model/addresses.ts';
import { currentSite } from '../../site.ts';
import { patrolCodesElsewhere } from '../../views/code/codes-elsewhere.ts';

/** There only where the site lists others. */
export const getStaticPaths: GetStaticPaths = () =>
  currentSite().content.provinceSites.length === 0
    ? []
    : [{ params: { elsewhere: CODES_ELSEWHERE_URL.replace(/^.*\/|\.json$/g, '') } }];

export const GET: APIRoute = ({ locals }) => Response.json(patrolCodesElsewhere(locals.site));
