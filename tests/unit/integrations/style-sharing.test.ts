import { describe, expect, test } from 'vitest';
import { parsedPage } from '../../../src/integrations/parsed-page.ts';
import {
  addPages,
  styleKind,
  type SharingPages,
} from '../../../src/integrations/styles/style-sharing.ts';
import { styling } from '../../../src/integrations/styles/styled-page.ts';
import { unstyledPage } from '../../../src/integrations/unstyled-page.ts';

const CSS = '.a{color:red}.b{color:#00f}.c{margin:0}.d{margin:1px}';
const page = (body: string, sheet = 'a'): string =>
  `<link rel="stylesheet" href="/_astro/${sheet}.css">${body}`;

const PAGES = [
  ['dia-phuong/x/index.html', page('<p class="a"></p>')],
  ['dia-phuong/y/index.html', page('<p class="b"></p><script>q.className="c"</script>')],
  ['dia-phuong/x/z/index.html', page('<p class="d"></p>')],
] as const;

const unstyled = (html: string): ReturnType<typeof unstyledPage> => unstyledPage(parsedPage(html));
const kindOf = (name: string, html: string): string => styleKind(name, unstyled(html).use);

const styleOf = (name: string, source: string): string => {
  const kinds = new Map<string, SharingPages>();
  for (const [one, html] of [...PAGES, [name, source]] as const)
    addPages(kinds, { names: [one], use: unstyled(html).use });
  const { use, html } = unstyled(source);
  const finished = styling(kinds.get(styleKind(name, use))?.use ?? use, CSS)(html);
  return /<style>(.*)<\/style>/.exec(finished)?.[1] ?? '';
};

describe('pages of a kind', () => {
  test('carry one style, with what any of them or of their scripts uses', () => {
    const [x, y, z] = PAGES.map(([name, html]) => styleOf(name, html));
    expect(x).toBe('.a{color:red}.b{color:#00f}.c{margin:0}');
    expect(y).toBe(x);
    expect(z).toBe('.d{margin:1px}');
  });

  test('are as deep in one folder and link one style sheet', () => {
    const kind = kindOf('q/a1/index.html', page(''));
    expect(kindOf('q/b2/index.html', page('<p>'))).toBe(kind);
    expect(kindOf('Q/b2/index.html', page(''))).not.toBe(kind);
    expect(kindOf('q/b2/c/index.html', page(''))).not.toBe(kind);
    expect(kindOf('q/b2/index.html', page('', 'b'))).not.toBe(kind);
  });

  test('lose no rule that one alone uses, however it is written', () => {
    expect(styleOf('dia-phuong/x/index.html', page("<p class='d'></p>"))).toContain('.d{');
  });

  test('are not told apart by words in data for search engines', () => {
    const data = '<script type="application/ld+json">{"a":"d"}</script>';
    expect([...unstyled(page(data)).use.inside]).toEqual([]);
  });
});
