/** Workbooks broken in the ways files break, and in ways people break them on purpose. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Chance } from './random.ts';

interface Mutated {
  /** What was done to it. */
  kind: string;
  bytes: Uint8Array;
  /** Whether the sums of the package no longer fit, so that any other content must be noticed. */
  isRaw: boolean;
}

type Parts = Record<string, Uint8Array>;

/** Changes of the file as a row of bytes; the sums inside are not made to fit again. */
const RAW: Record<string, (bytes: Uint8Array, chance: Chance) => Uint8Array> = {
  'one bit flipped': (bytes, chance) => {
    const at = chance.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
    return bytes;
  },
  'some bytes changed': (bytes, chance) => {
    for (let count = 1 + chance.below(20); count > 0; count -= 1) {
      bytes[chance.below(bytes.length)] = chance.below(256);
    }
    return bytes;
  },
  'cut short': (bytes, chance) => bytes.slice(0, chance.below(bytes.length)),
  'a stretch lost': (bytes, chance) => {
    const from = chance.below(bytes.length);
    const rest = bytes.slice(from + 1 + chance.below(200));
    return Uint8Array.from([...bytes.slice(0, from), ...rest]);
  },
  'zeros in it': (bytes, chance) =>
    bytes.fill(0, chance.below(bytes.length), chance.below(bytes.length)),
  'something in front': (bytes, chance) =>
    Uint8Array.from([...strToU8('x'.repeat(1 + chance.below(40))), ...bytes]),
};

/** Changes of the XML of one part. */
const XML: Record<string, (xml: string, chance: Chance) => string> = {
  'XML cut': (xml, chance) => xml.slice(0, chance.below(xml.length)),
  'a letter changed': (xml, chance) => {
    const at = chance.below(xml.length);
    return (
      xml.slice(0, at) + chance.one(Array.from('<>&"\'/= 0aZ\u0000\ufffe')) + xml.slice(at + 1)
    );
  },
  'a tag lost': (xml, chance) => without(xml, chance.one(tagsOf(xml))),
  'a tag twice': (xml, chance) => {
    const tag = chance.one(tagsOf(xml));
    return xml.replace(tag, () => tag + tag);
  },
  'an element renamed': (xml, chance) => {
    const name = /^<([\w:]+)/.exec(chance.one(tagsOf(xml)))?.[1] ?? 'c';
    return xml.replaceAll(
      `<${name}`,
      () => `<${chance.one(['x', 'row', 'c', 'v', 'f', 'si', 'sheet'])}`,
    );
  },
  'a number out of bounds': (xml, chance) =>
    xml.replace(/"(\d+)"/, () => `"${chance.one(['-1', '99999999999', '1e309', 'NaN', '', '0'])}"`),
  'an address elsewhere': (xml, chance) =>
    xml.replace(
      / r="[A-Z]+\d+"/,
      () => ` r="${chance.one(['XFD1048576', 'A0', 'AAAA1', '1A', 'A1', 'B1'])}"`,
    ),
  'a type changed': (xml, chance) =>
    xml.replace(
      / t="\w+"/g,
      () => ` t="${chance.one(['s', 'n', 'b', 'e', 'd', 'str', 'inlineStr', 'q'])}"`,
    ),
  'an entity bomb': (xml) =>
    `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(100)}"><!ENTITY c "&b;&b;&b;">]>${xml.replace(/>[^<]+</, '>&c;<')}`,
  'deep nesting': (xml) =>
    xml.replace(/<\/\w+>\s*$/, (end) => '<a>'.repeat(5000) + '</a>'.repeat(5000) + end),
  'names of objects': (xml, chance) =>
    xml.replace(
      />[^<]+</g,
      () => `>${chance.one(['constructor', '__proto__', 'toString', 'hasOwnProperty'])}<`,
    ),
  'attributes twice': (xml) => xml.replace(/ r="/, ' r="A9" r="'),
  'odd letters': (xml, chance) =>
    xml.replace(
      />([^<]+)</g,
      (_all, text: string) =>
        `>${chance.one(['\u202e', '\u200b', '&#0;', '&#xFFFF;', '\ud83d', '=1+1'])}${text}<`,
    ),
};

/** Changes of the package. */
const PACKAGE: Record<string, (parts: Parts, chance: Chance) => void> = {
  'a part removed': (parts, chance) => {
    Reflect.deleteProperty(parts, chance.one(Object.keys(parts)));
  },
  'a part renamed': (parts, chance) => {
    const name = chance.one(Object.keys(parts));
    const content = parts[name] ?? new Uint8Array();
    Reflect.deleteProperty(parts, name);
    parts[
      chance.one([`${name}x`, name.toUpperCase(), `./${name}`, `../${name}`, 'xl/workbook.bin'])
    ] = content;
  },
  'two parts swapped': (parts, chance) => {
    const [a, b] = [chance.one(Object.keys(parts)), chance.one(Object.keys(parts))];
    const first = parts[a] ?? new Uint8Array();
    parts[a] = parts[b] ?? new Uint8Array();
    parts[b] = first;
  },
  'a part emptied': (parts, chance) => {
    parts[chance.one(Object.keys(parts))] = new Uint8Array();
  },
  'a part of noise': (parts, chance) => {
    parts[chance.one(Object.keys(parts))] = Uint8Array.from({ length: 300 }, () =>
      chance.below(256),
    );
  },
};

/**
 * Breaks a workbook in one way.
 * @param source an .xlsx or .ods file
 * @param chance decides how
 */
export function mutateWorkbook(source: Uint8Array, chance: Chance): Mutated {
  const group = chance.below(3);
  if (group === 0) {
    const kind = chance.one(Object.keys(RAW));
    return { kind, bytes: RAW[kind]?.(Uint8Array.from(source), chance) ?? source, isRaw: true };
  }
  const parts: Parts = { ...unzipSync(source) };
  const kind = chance.one(Object.keys(group === 1 ? PACKAGE : XML));
  if (group === 1) PACKAGE[kind]?.(parts, chance);
  else {
    const name = chance.one(Object.keys(parts));
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(XML[kind]?.(xml, chance) ?? xml);
  }
  return { kind, bytes: zipSync(parts, { level: 1, mtime: new Date(1980, 0, 1) }), isRaw: false };
}

const tagsOf = (xml: string): string[] => xml.match(/<[^>]*>/g) ?? ['<a>'];
const without = (xml: string, tag: string): string => xml.replace(tag, () => '');
