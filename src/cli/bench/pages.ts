import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { guideUrl } from '../../model/addresses.ts';
import { contentOrExit, settingsOrExit } from '../report.ts';
import { run } from '../run.ts';

/** A page of Starlight's own documentation, first view, measured the same way (figure of 11/2026). */
const STARLIGHT_KB = 57.9;

/**
 * What the first view of a landing page and of the longest guide weighs, and how long the build
 * of the real content takes.
 * @returns lines of name and figure
 */
export async function benchPages(): Promise<[string, string][]> {
  const started = performance.now();
  if ((await run('astro/bin/astro.mjs', ['build', '--silent'])) !== 0) process.exit(1);
  const seconds = (performance.now() - started) / 1000;
  const content = contentOrExit(settingsOrExit());
  const [code] = content.codes;
  const guide = [...content.guides].sort((a, b) => b.body.length - a.body.length)[0];
  const pages = [`/q/${code?.code.toLowerCase() ?? ''}/`, guideUrl(guide?.id ?? ''), '/'];
  return [
    ...pages.flatMap((path): [string, string][] => {
      const { html, total } = firstView(path);
      return [
        [`${path} HTML with its CSS, gzip (to reach: 14 KB)`, `${html.toFixed(1)} KB`],
        [
          `${path} everything (to reach: 29 KB; Starlight ${STARLIGHT_KB} KB)`,
          `${total.toFixed(1)} KB`,
        ],
      ];
    }),
    ['build of the real content', `${seconds.toFixed(1)} s`],
  ];
}

/** Weights in KB of 1,024 bytes: the page, and the page with the scripts and fonts it asks for. */
function firstView(path: string): { html: number; total: number } {
  const page = readFileSync(join('dist', path, 'index.html'), 'utf8');
  const html = gzipSync(page, { level: 9 }).length;
  const assets = new Set(
    [...page.matchAll(/(?:src|href)="?(\/_astro\/[^"\s>]+)|url\(["']?(\/[^"')]+)/g)].map(
      ([, linked, inStyle]) => linked ?? inStyle ?? '',
    ),
  );
  const rest = [...assets].map((asset) => {
    const bytes = readFileSync(join('dist', asset));
    return asset.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
  });
  return { html: html / 1024, total: (html + rest.reduce((sum, one) => sum + one, 0)) / 1024 };
}
