/** Gives pages their style on a core of its own: those of a kind in, what hosts and search engines are told out. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Numbered } from '../../press/engine/worker-pool.ts';
import { publishedPage, type PublishedPage } from '../for-hosts.ts';
import { linkedScripts } from '../linked-scripts.ts';
import { linkScannedTwin } from '../scanned-twin.ts';
import type { SharingPages } from './style-sharing.ts';
import { styling } from './styled-page.ts';

/**
 * Pages that are opened by scanning: nearly always somebody's first, on which the title font would
 * come too late to be shown. They do not ask for it, and so arrive in one round trip.
 */
const BEHIND_A_CODE = 'q/';

/**
 * The page for an address that leads nowhere. Hosts that go by addresses send it with the policy of the
 * folder that the address names, which knows nothing of a style inside it; it links its own.
 */
const NOT_FOUND = '404.html';

/** Pages of a kind, with what their style sheets say. */
export interface PagesToStyle extends SharingPages {
  css: string;
}

/** The built site. */
const folder = workerData as string;
const scripts = linkedScripts(folder);

parentPort?.on('message', ({ id, value: { names, use, css } }: Numbered<PagesToStyle>) => {
  const [first = ''] = names;
  const styled = styling(use, css, {
    scripts,
    withFonts: !first.startsWith(BEHIND_A_CODE),
    ...(first === NOT_FOUND && { keepStyle }),
  });
  const published = names.flatMap((name): PublishedPage[] => {
    const file = join(folder, name);
    const html = styled(readFileSync(file, 'utf8'));
    writeFileSync(file, html);
    return [name, ...linkScannedTwin(folder, name)].map((one) => publishedPage(one, html));
  });
  parentPort?.postMessage({ id, value: published });
});

function keepStyle(css: string): string {
  const digest = createHash('sha256').update(css).digest('hex').slice(0, 8);
  const address = `/_astro/404.${digest}.css`;
  writeFileSync(join(folder, address), css);
  return address;
}
