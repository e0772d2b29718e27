/** What was drawn before: handed out again only where it would be drawn the same. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { madeBefore } from '../../../src/cli/posters/made-before.ts';
import { editionOf } from '../../../src/press/engine/drawing-key.ts';
import { evictUnused, keptDrawing } from '../../../src/press/engine/kept.ts';
import { importsOf, sourceFiles, targetOf } from '../../../src/cli/house/source-files.ts';

const shelf = mkdtempSync(join(tmpdir(), 'kept-'));
const DAY = 86_400_000;

afterAll(() => {
  rmSync(shelf, { recursive: true });
});

it('what was drawn from the same words is handed out again, byte for byte', () => {
  const facts = { title: 'Góp ý', logo: Uint8Array.of(1, 2, 3) };
  expect(keptDrawing(facts, shelf).copy()).toBeUndefined();
  keptDrawing(facts, shelf).keep(Uint8Array.of(7, 8, 9));
  expect(keptDrawing({ ...facts }, shelf).copy()).toEqual(Uint8Array.of(7, 8, 9));
});

it.each([
  ['other words', { title: 'Góp y', logo: Uint8Array.of(1, 2, 3) }],
  ['another logo', { title: 'Góp ý', logo: Uint8Array.of(1, 2, 4) }],
])('%s are drawn anew', (_what, facts) => {
  keptDrawing({ title: 'Góp ý', logo: Uint8Array.of(1, 2, 3) }, shelf).keep(Uint8Array.of(7));
  expect(keptDrawing(facts, shelf).copy()).toBeUndefined();
});

it('what nobody has asked for in a month is let go, and nothing else', () => {
  rmSync(shelf, { recursive: true, force: true });
  keptDrawing('old', shelf).keep(Uint8Array.of(1));
  evictUnused(shelf, Date.now() + 29 * DAY);
  expect(readdirSync(shelf)).toHaveLength(1);
  evictUnused(shelf, Date.now() + 31 * DAY);
  expect(readdirSync(shelf)).toHaveLength(0);
});

it('a shelf that is not there is no fault', () => {
  expect(() => {
    evictUnused(join(shelf, 'none'));
  }).not.toThrow();
});

describe('a drawing whose file in the cache is spoiled is drawn again:', () => {
  test.each([
    ['cut in the middle', (file: Buffer) => file.subarray(0, file.length / 2)],
    ['cut to nothing', () => Buffer.alloc(0)],
    ['cut inside its checksum', (file: Buffer) => file.subarray(0, 2)],
    ['one byte changed', (file: Buffer) => Buffer.from(file.with(9, (file[9] ?? 0) ^ 1))],
    ['zeroed by a power cut', (file: Buffer) => Buffer.alloc(file.length)],
  ])('%s', (_how, spoil) => {
    rmSync(shelf, { recursive: true, force: true });
    keptDrawing('poster', shelf).keep(new Uint8Array(1000).fill(7));
    const [name = ''] = readdirSync(shelf);
    const path = join(shelf, name);
    writeFileSync(path, spoil(readFileSync(path)));
    expect(keptDrawing('poster', shelf).copy()).toBeUndefined();
    keptDrawing('poster', shelf).keep(new Uint8Array(1000).fill(7));
    expect(keptDrawing('poster', shelf).copy()).toHaveLength(1000);
  });
});

describe('a drawing is made anew when something changes that decides how it looks:', () => {
  const FILES = [
    'package-lock.json',
    'src/model/text/phrases.ts',
    'src/design/colours.ts',
    'src/press/wording.ts',
    'src/press/boards/lamp-letters.txt',
    'src/press/templates/kinds/sign.typ',
    'fonts/Bold.ttf',
  ];
  const tree = mkdtempSync(join(tmpdir(), 'edition-'));
  const edition = () => editionOf(tree, [join(tree, 'fonts/Bold.ttf')]);
  const put = (file: string, text: string): void => {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  };

  beforeAll(() => {
    for (const file of FILES) put(file, 'before');
  });
  afterAll(() => {
    rmSync(tree, { recursive: true });
  });

  test.each(FILES)('%s', (file) => {
    const before = edition();
    expect(edition()).toBe(before);
    put(file, 'after');
    expect(edition()).not.toBe(before);
    put(file, 'before');
    expect(edition()).toBe(before);
  });

  test('a file added, taken away or renamed', () => {
    const before = edition();
    put('src/press/templates/kinds/banner.typ', '');
    const added = edition();
    expect(added).not.toBe(before);
    renameSync(
      join(tree, 'src/press/templates/kinds/banner.typ'),
      join(tree, 'src/press/templates/kinds/other.typ'),
    );
    expect(edition()).not.toBe(added);
    rmSync(join(tree, 'src/press/templates/kinds/other.typ'));
    expect(edition()).toBe(before);
  });

  test('nothing that draws lies outside what is watched', () => {
    const outside = sourceFiles()
      .filter(({ path }) => path.startsWith('src/press/'))
      .flatMap(({ path, scripts }) =>
        scripts.flatMap(importsOf).map(({ specifier }) => targetOf(path, specifier)),
      )
      // Reading and writing files decides nothing about what is in them.
      .filter((target) => target !== null && !/^src\/(press|model|design|files)\//.test(target));
    expect(outside).toEqual([]);
  });
});

describe('notes of bulk sheets', () => {
  const notes = join(shelf, '.da-tao.json');
  beforeAll(() => {
    mkdirSync(shelf, { recursive: true });
    writeFileSync(join(shelf, 'a.pdf'), '12345');
  });

  test('that were cut or spoiled cost a second drawing, and nothing else', () => {
    for (const text of ['{"a.pdf":{"ma', '', 'null', '[]', '{"a.pdf":null}', '{"a.pdf":7}']) {
      writeFileSync(notes, text);
      expect(madeBefore(shelf).isCurrent('a.pdf', 'key')).toBe(false);
    }
  });

  test('that are whole spare it', () => {
    const before = madeBefore(shelf);
    before.note('a.pdf', 'key', 5);
    before.save();
    expect(madeBefore(shelf).isCurrent('a.pdf', 'key')).toBe(true);
    expect(madeBefore(shelf).isCurrent('a.pdf', 'other key')).toBe(false);
  });
});
