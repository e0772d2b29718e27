import { describe, expect, test } from 'vitest';
import { finishedPage } from '../../../src/integrations/finished-page.ts';
import { parsedPage } from '../../../src/integrations/page-tree.ts';
import {
  joinedUses,
  styleKind,
  styleUses,
} from '../../../src/integrations/styles/style-sharing.ts';

const CSS = '.a{color:red}.b{color:#00f}.c{margin:0}.d{margin:1px}';
const page = (body: string, css = CSS): string => `<style>${css}</style>${body}`;

const PAGES = [
  ['dia-phuong/x/index.html', page('<p class="a"></p>')],
  ['dia-phuong/y/index.html', page('<p class="b"></p><script>q.className="c"</script>')],
  ['dia-phuong/x/z/index.html', page('<p class="d"></p>')],
] as const;

const styleOf = (name: string, html: string): string => {
  const uses = joinedUses(PAGES.map((one) => styleUses([one])));
  const finished = finishedPage(parsedPage(html), { shared: uses.get(styleKind(name, html)) });
  return /<style>(.*)<\/style>/.exec(finished)?.[1] ?? '';
};

describe('pages of a kind', () => {
  test('carry one style, with what any of them or of their scripts uses', () => {
    const [x, y, z] = PAGES.map(([name, html]) => styleOf(name, html));
    expect(x).toBe('.a{color:red}.b{color:#00f}.c{margin:0}');
    expect(y).toBe(x);
    expect(z).toBe('.d{margin:1px}');
  });

  test('are as deep in one folder and made with one style sheet', () => {
    const kind = styleKind('q/a1/index.html', page(''));
    expect(styleKind('q/b2/index.html', page('<p>'))).toBe(kind);
    expect(styleKind('Q/b2/index.html', page(''))).not.toBe(kind);
    expect(styleKind('q/b2/c/index.html', page(''))).not.toBe(kind);
    expect(styleKind('q/b2/index.html', page('', '.a{}'))).not.toBe(kind);
  });

  test('lose no rule where one uses what was not seen in any', () => {
    expect(styleOf('dia-phuong/x/index.html', page("<p class='d'></p>"))).toContain('.d{');
  });

  test('are not told apart by words in data for search engines', () => {
    const data = '<script type="application/ld+json">{"a":"d"}</script>';
    const uses = styleUses([['q/a/index.html', page(data)]]);
    expect([...uses.values()].flatMap(({ inside }) => [...inside])).toEqual([]);
  });
});
