import type { HtmlElement } from 'html-validate';
import { expect, test } from 'vitest';
import { spokenText } from '../../../src/model/speech/spoken-text.ts';
import { SYLLABLES_PER_SECOND, syllablesIn } from '../../../src/model/text/syllables.ts';
import { differentPagesOf, pageAt, pagesOf } from '../../support/sites/built-pages.ts';
import { heardText } from '../../support/texts/heard-text.ts';

/** Minutes a voice takes: figures and dates are spelled out, as in the scripts for loudspeakers. */
const minutes = (text: string): number =>
  syllablesIn(spokenText(text).text) / SYLLABLES_PER_SECOND / 60;

/** Behind a code, while the consultation is open: the block, the two ways on, the account. */
const landings = differentPagesOf('open').filter(
  ({ address, root }) =>
    address.startsWith('/q/') &&
    root.querySelector('main .notice') &&
    root.querySelector('main phase-switch[data-shown="open closing"]'),
);

test('what a landing page says first, to the end of what to do, is heard in under a minute', () => {
  expect(landings.length).toBeGreaterThan(5);
  const long = landings.flatMap(({ address, root }) => {
    const [main] = root.querySelectorAll('main');
    const all = main ? heardText(main) : '';
    const first = all.slice(0, all.indexOf('Nơi giúp đỡ', all.indexOf('Tìm nơi giúp đỡ') + 20));
    expect(syllablesIn(first), address).toBeGreaterThan(60);
    return minutes(first) < 1 ? [] : [`${address}: ${minutes(first).toFixed(2)} ${first}`];
  });
  expect(long).toEqual([]);
});

const guides = pagesOf('open').filter(({ address }) => /^\/huong-dan\/[^/]+\/$/.test(address));

/** What stands on the screen of one step: where one is, the step, the ways on. */
function screenOf(view: HtmlElement, step: HtmlElement, at: number, of: number): string {
  const around = ['.step-bar', '.step-nav'].map((part) => view.querySelector(part));
  const [bar = '', ways = ''] = around.map((part) => (part ? heardText(part) : ''));
  return `Bước ${at}/${of}. ${bar}. ${heardText(step)}. ${ways}`;
}

test.each(guides.map(({ address }) => address))(
  'each step of %s is heard in under a minute, with its picture and the ways on',
  (address) => {
    const [view] = pageAt('open', address).root.querySelectorAll('step-view');
    if (!view) throw new Error(address);
    const steps = view.querySelectorAll('.step');
    expect(steps.length).toBeGreaterThan(4);
    const screens = steps.map((step, index) => screenOf(view, step, index + 1, steps.length));
    expect(screens[0]).toContain('Tiếp');
    const long = screens.filter((text) => minutes(text) >= 1);
    expect(long.map((text) => `${minutes(text).toFixed(2)} ${text}`)).toEqual([]);
  },
);
