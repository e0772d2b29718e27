/** XML parts read as a stream of elements, by local names, well-formed or refused. */
import sax from 'sax';
import { damaged } from './workbook-error.ts';

/** Attributes by their names as written. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What a reader of a part does at each event; names are without prefix. */
interface XmlHandler {
  open?: (name: string, attributes: Attributes) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/** Bytes decoded at a time. */
const CHUNK = 65_536;
const DEEPEST = 200;

/**
 * Reads a part.
 * @param bytes UTF-8, or UTF-16 with its mark
 * @param part its name, for the error
 * @param handler what to do; whatever it throws ends the reading
 * @throws WorkbookError when it is not well-formed
 */
export function readXml(bytes: Uint8Array, part: string, handler: XmlHandler): void {
  const parser = sax.parser(true, { strictEntities: true, position: true } as sax.SAXOptions);
  let depth = 0;
  let elements = 0;
  const broken = () => damaged(`${part}, dòng ${parser.line + 1}`);
  parser.onerror = () => {
    throw broken();
  };
  // Nothing a spreadsheet program writes has one, and it can hide a flood of text.
  parser.ondoctype = () => {
    throw broken();
  };
  parser.onopentag = ({ name, attributes }) => {
    depth += 1;
    elements += 1;
    if (depth > DEEPEST) throw broken();
    handler.open?.(localName(name), attributes as Attributes);
  };
  parser.onclosetag = (name) => {
    depth -= 1;
    handler.close?.(localName(name));
  };
  parser.ontext = (text) => handler.text?.(text);
  parser.oncdata = (text) => handler.text?.(text);
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  for (let from = 0; from < bytes.length; from += CHUNK) {
    let text: string;
    try {
      text = decoder.decode(bytes.subarray(from, from + CHUNK), {
        stream: from + CHUNK < bytes.length,
      });
    } catch {
      throw broken();
    }
    parser.write(text);
  }
  parser.close();
  if (elements === 0) throw broken();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
