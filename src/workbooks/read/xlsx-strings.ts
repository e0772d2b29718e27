import { RichTextReader, type RichText } from './rich-text.ts';
import { readXml } from './xml-events.ts';

/**
 * The texts cells refer to by number (ECMA-376, part 1, 18.4.9).
 * @param bytes the part `sharedStrings.xml`
 * @param part its name
 */
export function readSharedStrings(bytes: Uint8Array, part: string): RichText[] {
  const strings: RichText[] = [];
  let current: RichTextReader | null = null;
  readXml(bytes, part, {
    open: (name, attributes) => {
      if (name === 'si') current = new RichTextReader();
      else current?.open(name, attributes);
    },
    close: (name) => {
      if (name === 'si' && current) {
        strings.push(current.value);
        current = null;
      } else current?.close(name);
    },
    text: (text) => current?.add(text),
  });
  return strings;
}
