/** What the list of changes names is what a search through two builds finds. */
import { beforeAll, describe, expect, test } from 'vitest';
import { rasterisePdf } from '../../../src/press/proof/proof.ts';
import { readSettings } from '../../../src/settings.ts';
import { carriersOf, type Carrier } from '../../../src/views/changes/carriers.ts';
import { changesBetween } from '../../../src/views/changes/changes-between.ts';
import { pageAt, shownText } from '../../support/sites/built-pages.ts';
import { bytesOf, filesOf, textOf } from '../../support/sites/built-site.ts';
import { CHANGED_FACTS } from '../../support/sites/made-up-changes.ts';
import { siteOf } from '../../support/sites/site-of.ts';
import { SITES } from '../../support/sites/sites.ts';

const BEFORE = 'vi-du';
const AFTER = 'changed';
type Build = typeof BEFORE | typeof AFTER;

const carriersIn = (build: Build): Carrier[] => carriersOf(siteOf(readSettings(SITES[build])));
const before = carriersIn(BEFORE);
const changes = changesBetween(before, carriersIn(AFTER));

/** What a build shows of each carrier; frames before and after their time are in no build. */
const shown = new Map<Carrier, { old: string; recent: string }>();

beforeAll(async () => {
  for (const one of before) {
    const [old, recent] = [await textIn(BEFORE, one), await textIn(AFTER, one)];
    if (old !== null && recent !== null) shown.set(one, { old, recent });
  }
});

describe.each(CHANGED_FACTS)('$shown', ({ shown: fact }) => {
  test('the sheets, frames, posts and texts that lose it are those listed', () => {
    const listed = changes
      .filter(({ from }) => from.includes(fact))
      .flatMap(({ carriers }) => carriers)
      .filter((one) => shown.has(one));
    const found = [...shown]
      .filter(([, { old, recent }]) => timesIn(old, fact) > timesIn(recent, fact))
      .map(([one]) => one);
    expect(namesOf(listed)).toEqual(namesOf(found));
    expect(listed.length).toBeGreaterThan(20);
  });
});

test('nothing of all that differs is left out, and every sheet of the build is looked at', () => {
  const listed = new Set(changes.flatMap(({ carriers }) => carriers));
  const differing = [...shown].filter(([, { old, recent }]) => old !== recent);
  expect(differing.filter(([one]) => !listed.has(one)).map(([{ id }]) => id)).toEqual([]);
  const sheets = [...shown.keys()].filter(({ kind }) => kind === 'sheet').map(({ url }) => url);
  const built = [...filesOf(BEFORE)].filter((file) => /^ap-phich\/.*\.pdf$/.test(file));
  expect(sheets.toSorted()).toEqual(built.map((file) => `/${file}`).toSorted());
  const kinds = new Set([...shown.keys()].map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(['frame', 'post', 'sheet', 'text']);
});

/** A day may stand there twice, for the people and for the app: one of them goes. */
const timesIn = (text: string, fact: string): number => text.split(fact).length - 1;

const namesOf = (carriers: readonly Carrier[]): string[] =>
  [...new Set(carriers.map(({ kind, id }) => `${kind} ${id}`))].toSorted();

/** What is published of a carrier, spaces as one; `null`: nothing. */
async function textIn(build: Build, { kind, id, url }: Carrier): Promise<string | null> {
  const text =
    kind === 'sheet'
      ? await wordsOfPdf(bytesOf(build, url.slice(1)))
      : kind === 'frame'
        ? frameText(build, url, id.split('#')[1] ?? '')
        : pageText(build, id, url);
  return text?.normalize('NFC').replaceAll(/\s+/g, ' ') ?? null;
}

async function wordsOfPdf(pdf: Uint8Array): Promise<string> {
  const { text, pages } = await rasterisePdf(pdf, 5);
  if (pages === 1) return text;
  return text + (await rasterisePdf(pdf, 5, 2)).text;
}

/** A frame says beside its picture what stands on it. */
function frameText(build: Build, url: string, message: string): string | null {
  const { data } = JSON.parse(textOf(build, `${url.slice(1)}playlist.json`)) as {
    data: { name: string; text: string }[];
  };
  return data.find(({ name }) => name.replace(/^\d+-/, '') === message)?.text ?? null;
}

/** What is copied from a page, or what runs along below the frames. */
function pageText(build: Build, id: string, url: string): string | null {
  if (id.endsWith('rss.xml')) return textOf(build, id.slice(1));
  if (id.endsWith('#cu')) return null;
  const [address = '', part] = url.split('#');
  const { root } = pageAt(build, address);
  const copied = root.querySelectorAll(`${part === undefined ? '' : `#${part} `}[data-copy]`);
  return copied.map(shownText).join(' ');
}
