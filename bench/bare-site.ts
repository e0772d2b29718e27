import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { watched } from './watched.ts';

const page = (count: number): string => `---
export const getStaticPaths = () =>
  Array.from({ length: ${count} }, (_, number) => ({ params: { page: String(number) } }));
const { page } = Astro.params;
---
<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8" /><title>{\`Trang \${page}\`}</title></head>
  <body><h1>Trang {page}</h1></body>
</html>
`;

/**
 * Builds a site of Astro that has nothing but pages of a heading, and watches: the least that so many
 * pages cost.
 * @param folder where the project is written; emptied first
 * @param count how many pages
 */
export function buildBareSite(folder: string, count: number): ReturnType<typeof watched> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    'export default { build: { concurrency: 8 }, devToolbar: { enabled: false } };\n',
  );
  writeFileSync(join(folder, 'src/pages/[page].astro'), page(count));
  return watched(['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--root', folder]);
}
