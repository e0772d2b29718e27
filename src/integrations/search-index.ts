import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Builds the search index from the finished pages, into `/pagefind/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'vi' });
        if (!index) throw new Error(errors.join('\n'));
        const added = await index.addDirectory({ path, glob: searchedPages(path) });
        const written = await index.writeFiles({ outputPath: `${path}/pagefind` });
        await close();
        const failures = [...added.errors, ...written.errors];
        if (failures.length > 0) throw new Error(failures.join('\n'));
        logger.info(`${added.page_count} trang trong chỉ mục tìm kiếm`);
      },
    },
  };
}

/**
 * A pattern for the pages to look through: all but those behind printed codes, which are found by
 * scanning. In a whole country they are two pages out of three.
 */
function searchedPages(path: string): string {
  const folders = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.toLowerCase() !== 'q')
    .map(({ name }) => `${name}/**/*.html`);
  return `{*.html,${folders.join(',')}}`;
}
