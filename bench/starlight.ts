import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findOrInstallBrowser } from '../src/cli/programs/find-browser.ts';
import { run } from '../src/cli/run.ts';

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://gopy.example.gov.vn',
  integrations: [
    starlight({ title: 'Bảng tin', locales: { root: { label: 'Tiếng Việt', lang: 'vi' } } }),
  ],
});
`;

const COLLECTIONS = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Builds a site of Astro's Starlight, as it comes, with the text of pages of ours.
 * @param folder where the project is written; emptied first
 * @param pages name in the new site, and the address our page is served at
 * @returns the folder of the built site
 * @throws Error when Starlight does not build
 */
export async function buildStarlight(
  folder: string,
  pages: readonly { name: string; url: string }[],
): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  const docs = join(folder, 'src/content/docs');
  mkdirSync(docs, { recursive: true });
  // Astro looks here for the packages that it has to compile.
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ type: 'module', dependencies: { astro: '*', '@astrojs/starlight': '*' } }),
  );
  writeFileSync(join(folder, 'astro.config.mjs'), CONFIG);
  writeFileSync(join(folder, 'src/content.config.ts'), COLLECTIONS);
  const browser = await chromium.launch({
    executablePath: await findOrInstallBrowser(),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  for (const { name, url } of pages) {
    await page.goto(url);
    writeFileSync(join(docs, `${name}.md`), await page.evaluate(pageAsMarkdown));
  }
  await browser.close();
  const code = await run('astro/bin/astro.mjs', ['build', '--silent', '--root', folder]);
  if (code !== 0) throw new Error(`The build of Starlight ended with exit ${code}`);
  return join(folder, 'dist');
}

/** Runs in the browser: the words of the page before it, as Markdown; pictures stay behind. */
function pageAsMarkdown(): string {
  const words = (node: Node): string => {
    if (!(node instanceof Element))
      return (node.textContent ?? '').replaceAll(/[\\`*_[\]<>#]/g, '\\$&');
    if (node.matches('template, script, svg, picture, img')) return '';
    const inside = Array.from(node.childNodes, words).join('').replaceAll(/\s+/g, ' ');
    if (node.matches('a[href]')) return `[${inside.trim()}](${node.getAttribute('href') ?? ''})`;
    return node.matches('strong, b') && inside.trim() ? `**${inside.trim()}**` : inside;
  };
  const blocks = (element: Element): string[] => {
    if (element.matches('h1, template, script, svg')) return [];
    const line = words(element).trim();
    if (line === '') return [];
    if (element.matches('h2')) return [`## ${line}`];
    if (element.matches('h3, h4')) return [`### ${line}`];
    const hasBlocks = element.querySelector('p, ul, ol, dl, table, section, h2, h3, h4, div');
    if (element.matches('li, tr') && !hasBlocks) return [`- ${line}`];
    return hasBlocks || element.matches('dl, ul, ol, table, thead, tbody')
      ? Array.from(element.children).flatMap(blocks)
      : [line];
  };
  const title = JSON.stringify(document.querySelector('h1')?.textContent.trim() ?? '');
  const description = document.querySelector('meta[name="description"]')?.getAttribute('content');
  const main = document.querySelector('main');
  const body = main ? blocks(main).join('\n\n') : '';
  return `---\ntitle: ${title}\ndescription: ${JSON.stringify(description)}\n---\n\n${body}\n`;
}
