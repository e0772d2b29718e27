import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { indexFile } from '../../../src/integrations/last-index.ts';

const above = mkdtempSync(join(tmpdir(), 'index-'));
const folder = join(above, 'pagefind');

afterAll(() => {
  rmSync(above, { recursive: true });
});

test('the editing server hands out the index of the last build, and nothing else', () => {
  mkdirSync(join(folder, 'index'), { recursive: true });
  writeFileSync(join(folder, 'pagefind.js'), 'export {}');
  writeFileSync(join(folder, 'index', 'vi_1a.pf_index'), 'x');
  writeFileSync(join(above, 'secret.js'), 'no');
  expect(indexFile(folder, '/pagefind.js?v=1')).toEqual({
    type: expect.stringContaining('javascript') as string,
    bytes: Buffer.from('export {}'),
  });
  expect(indexFile(folder, '/index/vi_1a.pf_index')?.bytes).toEqual(Buffer.from('x'));
  for (const address of ['/../secret.js', '/%2e%2e/secret.js', '/index', '/none.js', '']) {
    expect(indexFile(folder, address), address).toBeUndefined();
  }
});
