/** Files of a site that is built in the place of another. */
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takingOver } from '../../../src/integrations/taken-over.ts';

const root = mkdtempSync(join(tmpdir(), 'taken-over-'));
const [before, outDir] = [join(root, 'before'), join(root, 'next')];
const long = new Date('2025-01-01');

beforeAll(() => {
  mkdirSync(join(before, 'ap-phich'), { recursive: true });
  mkdirSync(outDir);
  for (const name of ['ap-phich/a4.pdf', 'trang.html']) {
    writeFileSync(join(before, name), 'as before');
    utimesSync(join(before, name), long, long);
  }
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** What is left for Astro to write of a file that says this. */
async function leftToWrite(
  name: string,
  says: string,
  { type = 'endpoint', from = before } = {},
): Promise<string | null> {
  const plain = { name: 'plain', render: () => Promise.resolve(new Response(says)) };
  const rendered = await takingOver(from, outDir, plain as unknown as AstroPrerenderer).render(
    new Request(`http://localhost/${name}`),
    { routeData: { type } } as Parameters<AstroPrerenderer['render']>[1],
  );
  const { body } = 'response' in rendered ? rendered.response : rendered;
  return body === null ? null : new Response(body).text();
}

test('a file that has not changed keeps its time, and is made in the new site', async () => {
  expect(await leftToWrite('ap-phich/a4.pdf', 'as before')).toBeNull();
  const file = join(outDir, 'ap-phich/a4.pdf');
  expect(readFileSync(file, 'utf8')).toBe('as before');
  expect(statSync(file).mtime).toEqual(long);
});

test.each([
  ['has other words', 'ap-phich/a4.pdf', 'as now...', {}],
  ['is longer', 'ap-phich/a4.pdf', 'as before, and more', {}],
  ['is new', 'ap-phich/a5.pdf', 'as before', {}],
  ['is a folder there', 'ap-phich', 'as before', {}],
  ['has no site before it', 'ap-phich/a4.pdf', 'as before', { from: join(root, 'none') }],
  [
    'is a page, which is written once more with its style',
    'trang.html',
    'as before',
    { type: 'page' },
  ],
])('a file that %s is written', async (_what, name, says, how) => {
  expect(await leftToWrite(name, says, how)).toBe(says);
  expect(readFileSync(join(before, 'ap-phich/a4.pdf'), 'utf8')).toBe('as before');
});
