import { LIGHT } from '../../design/colours.ts';
import { appIconUrl } from '../../model/addresses.ts';
import type { AppIcon } from '../../press/pictures/app-icon.ts';
import type { SiteEntry } from '../../schemas/site.ts';

/** The icons phones ask for: 192 and 512 by the manifest, 180 by Apple's. */
export const APP_ICONS: readonly (AppIcon & { name: string })[] = [
  { name: '180', size: 180, isMaskable: true },
  { name: '192', size: 192, isMaskable: false },
  { name: '512', size: 512, isMaskable: false },
  { name: '192-day', size: 192, isMaskable: true },
  { name: '512-day', size: 512, isMaskable: true },
];

/**
 * The web app manifest. `display` is `browser`: the pages ask people to look at the address bar, so
 * it must never be hidden, and no prompt to install appears.
 * @param site what editors wrote about the site
 */
export function appManifest(site: SiteEntry): object {
  return {
    id: '/',
    name: site.name,
    short_name: site.shortName ?? site.name,
    description: site.description,
    lang: 'vi',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'browser',
    theme_color: LIGHT.red,
    background_color: LIGHT.paper,
    icons: APP_ICONS.filter(({ name }) => name !== '180').map(({ name, size, isMaskable }) => ({
      src: appIconUrl(name),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: isMaskable ? 'maskable' : 'any',
    })),
  };
}
