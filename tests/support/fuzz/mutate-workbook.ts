/** Workbooks broken in the ways files break, and in ways people break them on purpose. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SeededRandom } from './random.ts';

export interface Mutated {
  /** What was done to it. */
  kind: string;
  bytes: Uint8Array;
  /** Whether the sums of the package no longer fit, so that any other content must be noticed. */
  isRaw: boolean;
}

type Parts = Record<string, Uint8Array>;

/** Changes of the file as a row of bytes; the sums inside are not made to fit again. */
const RAW: Record<string, (bytes: Uint8Array, random: SeededRandom) => Uint8Array> = {
  'one bit flipped': (bytes, random) => {
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    return bytes;
  },
  'some bytes changed': (bytes, random) => {
    for (let count = 1 + random.below(20); count > 0; count -= 1) {
      bytes[random.below(bytes.length)] = random.below(256);
    }
    return bytes;
  },
  'cut short': (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  'a stretch lost': (bytes, random) => {
    const from = random.below(bytes.length);
    const rest = bytes.slice(from + 1 + random.below(200));
    return Uint8Array.from([...bytes.slice(0, from), ...rest]);
  },
  'zeros in it': (bytes, random) =>
    bytes.fill(0, random.below(bytes.length), random.below(bytes.length)),
  'something in front': (bytes, random) =>
    Uint8Array.from([...strToU8('x'.repeat(1 + random.below(40))), ...bytes]),
};

/** Changes of the XML of one part. */
const XML: Record<string, (xml: string, random: SeededRandom) => string> = {
  'XML cut': (xml, random) => xml.slice(0, random.below(xml.length)),
  'a letter changed': (xml, random) => {
    const at = random.below(xml.length);
    return xml.slice(0, at) + random.of(Array.from('<>&"\'/= 0aZ\u0000\ufffe')) + xml.slice(at + 1);
  },
  'a tag lost': (xml, random) => without(xml, random.of(tagsOf(xml))),
  'a tag twice': (xml, random) => {
    const tag = random.of(tagsOf(xml));
    return xml.replace(tag, () => tag + tag);
  },
  'an element renamed': (xml, random) => {
    const name = /^<([\w:]+)/.exec(random.of(tagsOf(xml)))?.[1] ?? 'c';
    return xml.replaceAll(
      `<${name}`,
      () => `<${random.of(['x', 'row', 'c', 'v', 'f', 'si', 'sheet'])}`,
    );
  },
  'a number out of bounds': (xml, random) =>
    xml.replace(/"(\d+)"/, () => `"${random.of(['-1', '99999999999', '1e309', 'NaN', '', '0'])}"`),
  'an address elsewhere': (xml, random) =>
    xml.replace(
      / r="[A-Z]+\d+"/,
      () => ` r="${random.of(['XFD1048576', 'A0', 'AAAA1', '1A', 'A1', 'B1'])}"`,
    ),
  'a type changed': (xml, random) =>
    xml.replace(
      / t="\w+"/g,
      () => ` t="${random.of(['s', 'n', 'b', 'e', 'd', 'str', 'inlineStr', 'q'])}"`,
    ),
  'an entity bomb': (xml) =>
    `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(100)}"><!ENTITY c "&b;&b;&b;">]>${xml.replace(/>[^<]+</, '>&c;<')}`,
  'deep nesting': (xml) =>
    xml.replace(/<\/\w+>\s*$/, (end) => '<a>'.repeat(5000) + '</a>'.repeat(5000) + end),
  'names of objects': (xml, random) =>
    xml.replace(
      />[^<]+</g,
      () => `>${random.of(['constructor', '__proto__', 'toString', 'hasOwnProperty'])}<`,
    ),
  'attributes twice': (xml) => xml.replace(/ r="/, ' r="A9" r="'),
  'odd letters': (xml, random) =>
    xml.replace(
      />([^<]+)</g,
      (_all, text: string) =>
        `>${random.of(['\u202e', '\u200b', '&#0;', '&#xFFFF;', '\ud83d', '=1+1'])}${text}<`,
    ),
};

/** Changes of the package. */
const PACKAGE: Record<string, (parts: Parts, random: SeededRandom) => void> = {
  'a part removed': (parts, random) => {
    removePart(parts, random.of(Object.keys(parts)));
  },
  'a part renamed': (parts, random) => {
    const name = random.of(Object.keys(parts));
    const content = parts[name] ?? new Uint8Array();
    removePart(parts, name);
    parts[
      random.of([`${name}x`, name.toUpperCase(), `./${name}`, `../${name}`, 'xl/workbook.bin'])
    ] = content;
  },
  'two parts swapped': (parts, random) => {
    const [a, b] = [random.of(Object.keys(parts)), random.of(Object.keys(parts))];
    const first = parts[a] ?? new Uint8Array();
    parts[a] = parts[b] ?? new Uint8Array();
    parts[b] = first;
  },
  'a part emptied': (parts, random) => {
    parts[random.of(Object.keys(parts))] = new Uint8Array();
  },
  'a part of noise': (parts, random) => {
    parts[random.of(Object.keys(parts))] = Uint8Array.from({ length: 300 }, () =>
      random.below(256),
    );
  },
};

/**
 * Breaks a workbook in one way.
 * @param source an .xlsx or .ods file
 * @param random decides how
 */
export function mutateWorkbook(source: Uint8Array, random: SeededRandom): Mutated {
  const group = random.below(3);
  if (group === 0) {
    const kind = random.of(Object.keys(RAW));
    return { kind, bytes: RAW[kind]?.(Uint8Array.from(source), random) ?? source, isRaw: true };
  }
  const parts: Parts = { ...unzipSync(source) };
  const kind = random.of(Object.keys(group === 1 ? PACKAGE : XML));
  if (group === 1) PACKAGE[kind]?.(parts, random);
  else {
    const name = random.of(Object.keys(parts));
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(XML[kind]?.(xml, random) ?? xml);
  }
  return { kind, bytes: zipSync(parts, { level: 1, mtime: new Date(1980, 0, 1) }), isRaw: false };
}

const tagsOf = (xml: string): string[] => xml.match(/<[^>]*>/g) ?? ['<a>'];
const without = (xml: string, tag: string): string => xml.replace(tag, () => '');

function removePart(parts: Parts, name: string): void {
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
  delete parts[name];
}
