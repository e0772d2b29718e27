import { expect, test } from 'vitest';
import { SYLLABLES_PER_SECOND, syllablesIn } from '../../src/model/text/syllables.ts';
import { spokenText } from '../../src/model/speech/spoken-text.ts';
import { pageAt, pagesOf } from '../support/built-pages.ts';
import { paragraphsOf } from '../support/page-text.ts';

const MINUTE = 60;
/** How long a voice takes: figures and dates are spelled out, as in the scripts for loudspeakers. */
const seconds = (text: string): number => syllablesIn(spokenText(text).text) / SYLLABLES_PER_SECOND;

/** The text of a part of a page, in the order it is read. */
function textOf(part: Parameters<typeof paragraphsOf>[0]): string {
  return paragraphsOf(part)
    .map(({ text }) => text)
    .join('. ');
}

test.each(['/q/9ewh7/', '/q/3xtgx/'])(
  'what %s says first, to the end of what to do, is read aloud in under a minute',
  (address) => {
    const main = pageAt('open', address).root.querySelector('main');
    if (!main) throw new Error(address);
    const all = textOf(main);
    const first = all.slice(0, all.indexOf('Nơi giúp đỡ'));
    expect(syllablesIn(first)).toBeGreaterThan(40);
    expect(seconds(first)).toBeLessThan(MINUTE);
  },
);

const guides = pagesOf('open').filter(({ address }) => /^\/huong-dan\/[^/]+\/$/.test(address));

test.each(guides.map(({ address }) => address))(
  'each step of %s is read aloud in under a minute',
  (address) => {
    const steps = pageAt('open', address).root.querySelectorAll('.step');
    expect(steps.length).toBeGreaterThan(4);
    const long = steps.map(textOf).filter((text) => seconds(text) > MINUTE);
    expect(long).toEqual([]);
  },
);
