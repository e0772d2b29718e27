import type { ParsedPage } from './parsed-page.ts';

/** A part of a page's source that is one space to a reader, from and to which letter, and that space. */
interface Gap {
  from: number;
  to: number;
  text: string;
}

/** Inside "1366 × 768" and "29,7 cm": no line ends there. */
const IN_SIZE = String.raw`(?<=\d)[ \n]+(?=×[ \n]+\d|(?:cm|mm|m²|km|m|KB|MB|GB)(?!\p{L}))|(?<=\d[ \n]+×)[ \n]+(?=\d)`;
const GAP = new RegExp(`(${IN_SIZE})|[ \\n]{2,}|\\n`, 'gu');

/**
 * Where the source of a page goes on over several spaces or to another line and browsers show one space,
 * and where that space must hold a size together.
 */
export const gapsIn = ({ html, texts }: ParsedPage): Gap[] =>
  texts.flatMap(({ from, to }) =>
    [...html.slice(from, to).matchAll(GAP)].map(({ index, 0: gap, 1: inSize }) => ({
      from: from + index,
      to: from + index + gap.length,
      text: inSize === undefined ? ' ' : '\u00a0',
    })),
  );
