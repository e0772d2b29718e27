import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** How `src/browser/page/late-scripts.ts` finds what it is to fetch; pages without it stay as they are. */
const LATE = 'script[data-src]';

/** Takes from every finished page what keeps it from the screen: early scripts, policy of others. */
export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of globSync('**/*.html', { cwd: folder })) {
          const file = join(folder, name);
          writeFileSync(file, finishedPage(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}

/**
 * A page as it is published.
 * @param html a page as Astro writes it
 * @returns the page, its linked scripts left to `late-scripts.ts`, and its content security policy
 * without the hashes of styles and scripts that only other pages hold
 */
export function finishedPage(html: string): string {
  return withOwnHashes(html.includes(LATE) ? withLateScripts(html) : html);
}

function withLateScripts(html: string): string {
  return html.replaceAll(/(<script type="module") src=("[^"]+"><\/script>)/g, '$1 data-src=$2');
}

function withOwnHashes(html: string): string {
  const own = new Set(
    [...html.matchAll(/<(script|style)\b[^>]*>([^]*?)<\/\1>/g)].map(([, , text]) =>
      sha256(text ?? ''),
    ),
  );
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replaceAll(/ 'sha256-([^']+)'/g, (source, hash: string) =>
      own.has(hash) ? source : '',
    ),
  );
}

const hashes = new Map<string, string>();

/** Base64, as policies write it; thousands of pages share their style. */
function sha256(text: string): string {
  let hash = hashes.get(text);
  if (hash === undefined) {
    hash = createHash('sha256').update(text).digest('base64');
    hashes.set(text, hash);
  }
  return hash;
}
