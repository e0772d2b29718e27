import type { APIRoute, GetStaticPaths } from 'astro';
import { renderAppIcon, type AppIcon } from '../../press/pictures/app-icon.ts';
import { APP_ICONS } from '../../views/site/app-manifest.ts';

export const getStaticPaths: GetStaticPaths = () =>
  APP_ICONS.map(({ name, ...icon }) => ({ params: { icon: name }, props: icon }));

export const GET: APIRoute<AppIcon> = ({ props }) =>
  new Response(new Uint8Array(renderAppIcon(props)), { headers: { 'Content-Type': 'image/png' } });
