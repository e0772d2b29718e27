import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { apisAboveFloor, type TooYoung } from '../../support/floor/apis.ts';
import { importsOf, isThere, targetOf } from '../../../src/cli/house/source-files.ts';
import { houseFiles } from '../../support/programs/import-edges.ts';

/** Reading types takes its time. */
const LONG = 120_000;

/**
 * What scripts ask for before they use it, or can do without: each has another way on where it is
 * missing, or its button does not show.
 */
const ASKED_FOR: Record<string, readonly string[]> = {
  'src/browser/page/copied.ts': ['Navigator.clipboard', 'Clipboard.writeText'],
  'src/browser/page/share-page.ts': ['Navigator.share'],
  // WebView on Android has no voices: the buttons stay hidden.
  'src/browser/page/read-aloud.ts': [
    'SpeechSynthesis.getVoices',
    'SpeechSynthesis.speak',
    'SpeechSynthesis.cancel',
    'SpeechSynthesisUtterance',
    'SpeechSynthesisUtterance.lang',
    'SpeechSynthesisUtterance.voice',
    'SpeechSynthesisUtterance.rate',
  ],
  // A picture is then read as an element.
  'src/browser/check/picture.ts': ['createImageBitmap', 'ImageBitmap.width', 'ImageBitmap.height'],
  // The workshop starts where these are, and elsewhere says that the browser is too old.
  'src/browser/workshop/page-out.ts': ['CSSStyleSheet.replaceSync', 'Document.adoptedStyleSheets'],
  // So does the press, whose parts are unpacked as they arrive.
  'src/browser/workshop/parts.ts': [
    'DecompressionStream',
    'DecompressionStream.readable',
    'DecompressionStream.writable',
    'WritableStream.getWriter',
    'WritableStreamDefaultWriter.write',
    'WritableStreamDefaultWriter.close',
  ],
  'src/browser/boards/jpeg.ts': [
    'createImageBitmap',
    'ImageBitmap.width',
    'ImageBitmap.height',
    'ImageBitmap.close',
    'CanvasRenderingContext2D.imageSmoothingQuality',
  ],
  // Where it is missing the page of patrols says so.
  'src/browser/patrol/open-photo.ts': [
    'createImageBitmap',
    'ImageBitmap.width',
    'ImageBitmap.height',
    'ImageBitmap.close',
    'CanvasRenderingContext2D.imageSmoothingQuality',
  ],
  // On a phone a file is chosen, not dropped.
  'src/browser/lists/dropped-file.ts': ['DragEvent.dataTransfer'],
  'src/browser/offline/offline-worker.ts': [
    'ServiceWorkerRegistration.navigationPreload',
    'NavigationPreloadManager.enable',
    'FetchEvent.preloadResponse',
  ],
};

/** Every file of ours that a visitor's browser runs: `src/browser` and all it imports. */
function filesInBrowsers(): string[] {
  const sources = new Map(houseFiles.map((file) => [file.path, file]));
  const files = new Set([...sources.keys()].filter((path) => path.startsWith('src/browser/')));
  for (const path of files) {
    for (const { specifier, isType } of sources.get(path)?.scripts.flatMap(importsOf) ?? []) {
      const target = isType ? null : targetOf(path, specifier);
      if (target?.endsWith('.ts') && isThere(target)) files.add(target);
    }
  }
  return [...files];
}

/** What the search must find, and what it must pass over. */
const SCRIPTS = {
  methods: [
    'const list: readonly number[] = [1];',
    'list.at(-1); list.toSorted(); list.findLast(Boolean); "a".at(0); "a".replaceAll("a", "b");',
    '"a".matchAll(/a/g); new Blob().text(); document.body.replaceChildren();',
    'new Set([1]).union(new Set([2])); navigator.mediaSession;',
    'const own = { at: () => 1, union: () => 2 }; own.at(); own.union();',
    'list.find(Boolean); list.flatMap((one) => [one]); new Response("").text();',
  ],
  functions: [
    'structuredClone(1); queueMicrotask(() => undefined); globalThis.name; BigInt(1);',
    'Object.fromEntries([]); Map.groupBy([], () => 1); void Promise.allSettled([]);',
    'new IntersectionObserver(() => undefined); new Intl.Segmenter("vi"); crypto.randomUUID();',
    '/(?<=a)b/.test("b"); /(?<name>a)/u.test("a"); new Map(); Object.entries({});',
  ],
};

const files = filesInBrowsers();
let found: TooYoung[];
let foundIn: (name: keyof typeof SCRIPTS) => string[];

// All at once: each program reads the types of the language and the browser anew.
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'floor-'));
  const pathOf = (name: string): string => join(folder, `${name}.ts`);
  for (const [name, lines] of Object.entries(SCRIPTS))
    writeFileSync(pathOf(name), `${lines.join('\n')}\nexport {};\n`);
  found = apisAboveFloor([...files, ...Object.keys(SCRIPTS).map(pathOf)]);
  foundIn = (name) =>
    found.filter(({ file }) => file === pathOf(name)).map(({ feature }) => feature);
  rmSync(folder, { recursive: true });
}, LONG);

describe('what a visitor’s browser runs', () => {
  test('asks of the oldest phones nothing they lack', () => {
    expect(files.length).toBeGreaterThan(50);
    const unasked = found.filter(
      ({ file, feature }) => files.includes(file) && !ASKED_FOR[file]?.includes(feature),
    );
    expect(
      unasked.map(
        ({ file, line, feature, lackedBy }) => `${file}:${line} ${feature}: ${lackedBy.join(', ')}`,
      ),
    ).toEqual([]);
  });
});

describe('the search for what old phones lack', () => {
  test('finds methods by the type they belong to', () => {
    expect(foundIn('methods')).toEqual([
      'ReadonlyArray.at',
      'ReadonlyArray.toSorted',
      'ReadonlyArray.findLast',
      'String.at',
      'String.replaceAll',
      'String.matchAll',
      'Blob.text',
      'Element.replaceChildren',
      'Set.union',
      'Navigator.mediaSession',
    ]);
  });

  test('finds functions, classes and patterns', () => {
    expect(foundIn('functions')).toEqual([
      'structuredClone',
      'queueMicrotask',
      'globalThis',
      'BigInt',
      'ObjectConstructor.fromEntries',
      'MapConstructor.groupBy',
      'PromiseConstructor.allSettled',
      'IntersectionObserver',
      'Intl.Segmenter',
      'Crypto.randomUUID',
      'lookbehind',
    ]);
  });
});
