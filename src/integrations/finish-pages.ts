import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeNamed, elementsOf, textOf } from './page-tree.ts';

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

/** What is written in place of a part of the page. */
interface Change {
  from: number;
  to: number;
  text: string;
}

/**
 * A page as it is published. What is a style or a script is told as browsers tell it, by the tree: a
 * text or an attribute may hold the same letters.
 * @param html a page as Astro writes it
 * @returns the page, its linked scripts left to `late-scripts.ts`, and its content security policy
 * without the hashes of styles and scripts that only other pages hold
 */
export function finishedPage(html: string): string {
  const elements = elementsOf(parse(html, { sourceCodeLocationInfo: true }));
  const changes = [...lateScripts(elements), ...ownHashes(elements, html)];
  return changes
    .sort((one, other) => other.from - one.from)
    .reduce((page, { from, to, text }) => page.slice(0, from) + text + page.slice(to), html);
}

/** Where a page has the script that fetches the others late, those others wait for it. */
function lateScripts(elements: readonly Tree.Element[]): Change[] {
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  if (!scripts.some((script) => textOf(script).includes('script[data-src]'))) return [];
  return scripts
    .filter((script) => attributeNamed(script, 'type') === 'module')
    .flatMap((script) => {
      const source = script.sourceCodeLocation?.attrs?.['src'];
      return source ? [{ from: source.startOffset, to: source.startOffset, text: 'data-' }] : [];
    });
}

function ownHashes(elements: readonly Tree.Element[], html: string): Change[] {
  const own = new Set(
    elements
      .filter(({ tagName }) => tagName === 'style' || tagName === 'script')
      .map((element) => sha256(textOf(element))),
  );
  return elements.flatMap((element) => {
    const isPolicy =
      element.tagName === 'meta' &&
      attributeNamed(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
    const place = isPolicy ? element.sourceCodeLocation?.attrs?.['content'] : undefined;
    if (!place) return [];
    const { startOffset: from, endOffset: to } = place;
    const text = html
      .slice(from, to)
      .replace(/ 'sha256-([^']+)'/g, (source, hash: string) => (own.has(hash) ? source : ''));
    return [{ from, to, text }];
  });
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
