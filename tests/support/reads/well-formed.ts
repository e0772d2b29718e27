import sax from 'sax';

/** Signs XML 1.0 (2.2) does not allow. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/**
 * What keeps a text from being XML with namespaces: a tag not closed, a bare `&`, a prefix nobody bound,
 * an attribute or a root twice, a sign the format does not have.
 * @param xml the text
 * @returns the first fault, or `null`
 */
export function faultOfXml(xml: string): string | null {
  const parser = sax.parser(true, { xmlns: true });
  let fault = FORBIDDEN.test(xml) ? 'a sign XML does not have' : null;
  const seen = new Set<string>();
  let depth = 0;
  let roots = 0;
  parser.onopentagstart = () => {
    seen.clear();
    if (depth === 0) roots += 1;
    depth += 1;
  };
  parser.onclosetag = () => {
    depth -= 1;
  };
  parser.onattribute = ({ name }) => {
    if (seen.has(name)) fault ??= `twice ${name}`;
    seen.add(name);
  };
  parser.onerror = (error) => {
    fault ??= error.message;
    // Reading goes on only once the error is taken away.
    parser.resume();
  };
  parser.write(xml).close();
  return fault ?? (roots === 1 ? null : `${roots} roots`);
}
