import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSettings } from '../../../src/settings.ts';
import { clipBytes, clipFile } from '../../../src/views/guide/published-clip.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clips-'));
  mkdirSync(join(folder, 'huong-dan'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const settings = () => readSettings({ VIDEOS_DIR: folder });
const put = (name: string, text: string): void => {
  writeFileSync(join(folder, 'huong-dan', name), text);
};

test('a guide without a clip promises none', () => {
  expect(clipBytes(settings(), 'cai-dat-vneid')).toBeNull();
});

test('nor does one whose captions are missing: whoever does not hear reads nothing', () => {
  put('cai-dat-vneid-doc.mp4', 'clip');
  expect(clipBytes(settings(), 'cai-dat-vneid')).toBeNull();
});

test('the upright clip and its captions go onto the page', () => {
  put('cai-dat-vneid-doc.mp4', 'clip');
  put('cai-dat-vneid-doc.vtt', 'WEBVTT');
  expect(clipBytes(settings(), 'cai-dat-vneid')).toBe(4);
  expect(clipFile(settings(), 'cai-dat-vneid', 'vtt').toString()).toBe('WEBVTT');
});
