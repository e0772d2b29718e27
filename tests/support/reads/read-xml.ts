import sax from 'sax';

/** An element of a document: its name with the namespace it stands in, attributes, text, children. */
export interface XmlElement {
  /** `{http://www.w3.org/2005/Atom}link`; a name without namespace stands alone. */
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlElement[];
}

/**
 * Reads a document with a parser that knows nothing of our writer.
 * @param text the document
 * @throws Error when it is not well-formed
 */
export function readXml(text: string): XmlElement {
  const parser = sax.parser(true, { xmlns: true });
  const root: XmlElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  parser.onopentag = ({ attributes, ...tag }) => {
    const { uri, local } = tag as sax.QualifiedTag;
    const element: XmlElement = {
      name: uri ? `{${uri}}${local}` : local,
      attributes: Object.fromEntries(
        Object.entries(attributes as Record<string, sax.QualifiedAttribute>).map(
          ([name, { value }]) => [name, value],
        ),
      ),
      text: '',
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  parser.ontext = (part) => {
    const element = open.at(-1);
    if (element) element.text += part;
  };
  parser.onclosetag = () => {
    open.pop();
  };
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(text).close();
  const [first, ...others] = root.children;
  if (!first || others.length > 0 || open.length !== 1) throw new Error('Not one document');
  return first;
}

/** The children of an element with a name. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The text of the only child with a name. */
export function onlyText(element: XmlElement, name: string): string {
  const [child, ...others] = childrenOf(element, name);
  if (!child || others.length > 0) throw new Error(`${element.name} has not one ${name}`);
  return child.text;
}
