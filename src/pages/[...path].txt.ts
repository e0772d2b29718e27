/** What machines look for under names that are not ours to choose. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { SECURITY_URL, SITEMAP_INDEX_URL } from '../model/addresses.ts';
import { currentSite } from '../site.ts';
import { securityText } from '../views/site/security-text.ts';

export const getStaticPaths = (() => {
  const site = currentSite();
  const sitemap = `${site.settings.siteUrl}${SITEMAP_INDEX_URL}`;
  const security = securityText(site);
  return [
    {
      params: { path: 'robots' },
      props: { text: `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n` },
    },
    ...(security === undefined
      ? []
      : [{ params: { path: SECURITY_URL.slice(1, -'.txt'.length) }, props: { text: security } }]),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
