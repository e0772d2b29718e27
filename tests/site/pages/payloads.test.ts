/** A payload behind every text of the content: outside parsers find the same pages with more words. */
import { describe, expect, test } from 'vitest';
import { filesOf, textOf } from '../../support/sites/built-site.ts';
import { partsOf } from '../../support/reads/html-parts.ts';
import { readXml, type XmlElement } from '../../support/reads/read-xml.ts';

/** The same content with and without. */
const [HOSTILE, HARMLESS] = ['payloads', 'vi-du'] as const;

const files = (extension: string): string[] =>
  [...filesOf(HARMLESS)].filter((name) => name.endsWith(extension));

const elementsOf = ({ name, attributes, children }: XmlElement): unknown[] => [
  name,
  Object.keys(attributes),
  children.map(elementsOf),
];

test('the payloads reached pages of every part of the site', () => {
  const reached = files('.html').filter((name) =>
    partsOf(textOf(HOSTILE, name)).texts.some((text) => text.includes(`"'><b x`)),
  );
  const parts = new Set(reached.map((name) => name.split('/')[0]));
  for (const part of ['index.html', 'dot', 'dia-phuong', 'huong-dan', 'diem-ho-tro', 'khau-hieu'])
    expect([...parts]).toContain(part);
});

describe('pages', () => {
  test.each(files('.html'))('%s has no element and no attribute more', (name) => {
    expect(partsOf(textOf(HOSTILE, name)).tags).toEqual(partsOf(textOf(HARMLESS, name)).tags);
  });
});

describe('pictures and feeds', () => {
  test.each([...files('.svg'), ...files('.xml')])('%s has no element more', (name) => {
    expect(elementsOf(readXml(textOf(HOSTILE, name)))).toEqual(
      elementsOf(readXml(textOf(HARMLESS, name))),
    );
  });
});
