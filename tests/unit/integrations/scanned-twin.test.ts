import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { linkScannedTwin } from '../../../src/integrations/scanned-twin.ts';

const root = mkdtempSync(join(tmpdir(), 'twin-'));
const at = (name: string): string => join(root, name);
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('what is scanned and what is typed are the same page, kept once', () => {
  mkdirSync(at('q/abcd7'), { recursive: true });
  writeFileSync(at('q/abcd7/index.html'), 'trang');
  expect(linkScannedTwin(root, 'q/abcd7/index.html')).toEqual(['Q/ABCD7/index.html']);
  expect(readFileSync(at('Q/ABCD7/index.html'), 'utf8')).toBe('trang');
  expect(statSync(at('Q/ABCD7/index.html')).ino).toBe(statSync(at('q/abcd7/index.html')).ino);
});

test('a second name that is there already stays, as where the file system ignores case', () => {
  expect(linkScannedTwin(root, 'q/abcd7/index.html')).toEqual(['Q/ABCD7/index.html']);
});

test.each(['index.html', 'dot/q/abcd7/index.html', 'q/index.html'])('%s has no twin', (name) => {
  expect(linkScannedTwin(root, name)).toEqual([]);
});
