import { Mistake } from '../src/cli/command.ts';
import { run } from '../src/cli/run.ts';
import { WHILE_OPEN } from './pages.ts';
import { measureTyping, typingLines } from './typing.ts';

const FOLDER = '.cache/bench/place-box';

/** Names of today and older ones, with and without accents, raw keys and a slip. */
const QUERIES = ['ba dinh', 'phường ba đình', 'y tý', 'hoa hieu', 'vawn mieeu', 'thanh xuna'];

/**
 * The place box of the home page over all units and older names: how soon it answers a key, and what that
 * weighs.
 * @returns lines of name and figure
 */
export async function benchPlaceBox(): Promise<[string, string][]> {
  const built = await run(
    'astro/bin/astro.mjs',
    ['build', '--silent', '--outDir', FOLDER],
    WHILE_OPEN,
  );
  if (built !== 0) throw new Mistake('The real content does not build; see above.');
  const figures = await measureTyping(FOLDER, {
    address: '/',
    box: 'place-box input',
    lists: 'place-box [data-choices]',
    queries: QUERIES,
    now: Date.parse(WHILE_OPEN.SITE_NOW),
  });
  return typingLines(figures, 80);
}
