import { formatKind, type FormatKind } from './number-formats.ts';
import { readXml } from './xml-events.ts';

/** What the style of a cell says about its value. */
export interface CellStyle {
  kind: FormatKind;
  isStruck: boolean;
}

export const PLAIN_STYLE: CellStyle = { kind: 'number', isStruck: false };

/** Whether an element such as `<strike/>` or `<strike val="0"/>` is on. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !/^(0|false|off|none|noStrike)$/i.test(value);

/**
 * The styles cells refer to by number (ECMA-376, part 1, 18.8).
 * @param bytes the part `styles.xml`
 * @param part its name
 */
export function readStyles(bytes: Uint8Array, part: string): CellStyle[] {
  const codes = new Map<number, string>();
  const struckFonts: boolean[] = [];
  const styles: { format: number; font: number }[] = [];
  const path: string[] = [];
  readXml(bytes, part, {
    open: (name, attributes) => {
      const parent = path.at(-1);
      path.push(name);
      if (name === 'numFmt' && parent === 'numFmts') {
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      } else if (name === 'font' && parent === 'fonts') struckFonts.push(false);
      else if (name === 'strike' && path.at(-3) === 'fonts') {
        struckFonts[struckFonts.length - 1] = isOn(attributes['val']);
      } else if (name === 'xf' && parent === 'cellXfs') {
        styles.push({
          format: Number(attributes['numFmtId'] ?? 0),
          font: Number(attributes['fontId'] ?? 0),
        });
      }
    },
    close: () => path.pop(),
  });
  return styles.map(({ format, font }) => ({
    kind: formatKind(format, codes.get(format)),
    isStruck: struckFonts[font] ?? false,
  }));
}
