import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { indexFile } from './last-index.ts';
import { spent } from './stages.ts';
import { romanNumbers } from '../model/speech/roman-numerals.ts';
import { UNKNOWN_TYPE } from '../model/policy/file-types.ts';
import { intoIndex } from '../model/search/search-letters.ts';

/**
 * Words a piece of the index holds. A search fetches the pieces its words are in; with the 20,000
 * of Pagefind a small site's index is two pieces, fetched whole. Pagefind takes this from the
 * environment only. Should a newer one no longer heed it, the test of what a first search weighs
 * says so.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '1500';

/** What Pagefind writes for interfaces and workers that no page of ours loads. */
const UNUSED = /^pagefind-(?!entry)/;

/**
 * Builds the search index from the finished pages, into `/pagefind/`. While editing no page is finished:
 * the index of the last build is searched.
 */
export function searchIndex(): AstroIntegration {
  let lastIndex = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        lastIndex = join(fileURLToPath(config.outDir), 'pagefind');
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync(lastIndex)) {
          logger.info('Chưa có chỉ mục tìm kiếm. Muốn thử ô tìm kiếm, chạy npm run build một lần.');
        }
        server.middlewares.use('/pagefind', ({ url = '' }, response) => {
          const file = indexFile(lastIndex, url);
          response.writeHead(file ? 200 : 404, { 'Content-Type': file?.type ?? UNKNOWN_TYPE });
          response.end(file?.bytes);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const outputPath = join(site, 'pagefind');
        const { index, errors } = await createIndex({ forceLanguage: 'vi' });
        if (!index) throw new Error(errors.join('\n'));
        const added = await Promise.all(
          pagesIn(site).flatMap((file) => {
            const html = readFileSync(join(site, file), 'utf8');
            const content = searchedPart(html);
            const url = `/${file.replace(/index\.html$/, '')}`;
            if (content === null) return [];
            return index.addHTMLFile({ url, content });
          }),
        );
        const written = await index.writeFiles({ outputPath });
        await close();
        const failures = [...added, written].flatMap((one) => one.errors);
        if (failures.length > 0) throw new Error(failures.join('\n'));
        for (const name of readdirSync(outputPath))
          if (UNUSED.test(name)) rmSync(join(outputPath, name));
        spent('search');
        logger.info(`${added.length} trang trong chỉ mục tìm kiếm`);
      },
    },
  };
}

/**
 * Every page but those behind printed codes, which are found by scanning; in a whole country they
 * are two pages out of three. In one order, so that every build makes the same index.
 */
function pagesIn(site: string): string[] {
  return readdirSync(site, { withFileTypes: true })
    .flatMap((entry) => {
      if (!entry.isDirectory()) return [entry.name];
      if (entry.name.toLowerCase() === 'q') return [];
      return readdirSync(join(site, entry.name), { recursive: true })
        .map(String)
        .map((path) => join(entry.name, path).replaceAll('\\', '/'));
    })
    .filter((path) => path.endsWith('.html'))
    .sort();
}

/**
 * The part of a page that is searched, as the index wants it written. What is added stays out of
 * the published page: visitors need not carry it.
 * @returns `null` when the page stays out of the search
 */
function searchedPart(html: string): string | null {
  const from = html.indexOf('<main');
  const inside = html.indexOf('>', from) + 1;
  if (!html.slice(from, inside).includes('data-pagefind-body')) return null;
  const main = html.slice(from, html.indexOf('</main>', inside));
  const title = /<h1[^>]*>[^]*?<\/h1>/.exec(main)?.[0] ?? '';
  const numbers =
    `<i data-title="${romanNumbers(title).join(' ')}" data-text="${romanNumbers(main).join(' ')}"` +
    ' data-pagefind-meta="titleNumbers[data-title], textNumbers[data-text]"></i>';
  return `<html lang="vi"><body>${intoIndex(main)}${numbers}</main></body></html>`;
}
