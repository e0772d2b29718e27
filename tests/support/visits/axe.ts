import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright';
import { packageFile } from '../../../src/files/project-file.ts';
import { devSession } from './dev-session.ts';

/** As it is shipped small: the source it hands out itself is more than twice as long, and goes into every page. */
const AXE = readFileSync(packageFile('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and what axe calls good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose verdict a change of colours can change; all others look at structure alone. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe looks for: everything, all but colours, or colours alone, in one text of each look. */
type AxeScope = 'all' | 'structure' | 'colours';

const RULES: Record<AxeScope, axe.RunOptions> = {
  all: { runOnly: { type: 'tag', values: TAGS } },
  structure: {
    runOnly: { type: 'tag', values: TAGS },
    rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])),
  },
  colours: { runOnly: { type: 'rule', values: COLOUR_RULES } },
};

/** The fewest rules axe applies where it sees a page; a page of pictures has no text to judge colours by. */
const FEWEST: Record<AxeScope, number> = { all: 9, structure: 9, colours: 0 };

/**
 * Puts axe into a page once, however often it is asked; as a script, not as a text to evaluate: a
 * browser compiles a script it knows only once for all pages of a profile.
 */
async function inject(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  const session = await devSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
}

/**
 * What axe finds wrong on a page as it stands: the rule, where, and why, a line each. It says no more
 * than what is wrong: writing down everything that passes takes longer than the looking.
 *
 * @param page the page, loaded
 * @param scope all rules, or those of colours alone where the rest has been looked at before
 * @param seen looks that were judged on other pages in the same colours, by number: they are not judged
 *   again, and those of this page join them
 * @throws when axe could apply hardly any rule: then it saw no page
 */
export async function axeFindings(
  page: Page,
  scope: AxeScope = 'all',
  seen = new Set<number>(),
): Promise<string[]> {
  await inject(page);
  const options: axe.RunOptions = {
    ...RULES[scope],
    resultTypes: ['violations'],
    preload: false,
  };
  const { passed, violations, judged } = await page.evaluate(
    async ({ how, isOfLooks, known }) => {
      /** A number for a text; two of a hundred thousand texts hardly ever share one (cyrb53). */
      const numberOf = (text: string): number => {
        let [one, other] = [0xdeadbeef, 0x41c6ce57];
        for (let at = 0; at < text.length; at += 1) {
          one = Math.imul(one ^ text.charCodeAt(at), 2654435761);
          other = Math.imul(other ^ text.charCodeAt(at), 1597334677);
        }
        one =
          Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
        other =
          Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
        return 4294967296 * (2097151 & other) + (one >>> 0);
      };
      /** What an element in the flow paints under its texts where it has no ground of its own. */
      const NO_GROUND = 'rgba(0, 0, 0, 0) none 1 none true';
      /** Of texts with the same letters on the same grounds the first: the others are read as well. */
      const oneOfEachLook = (): Map<number, Element> => {
        const grounds = new Map<Element | null, string>([[null, '']]);
        const groundOf = (element: Element | null): string => {
          const known = grounds.get(element);
          if (known !== undefined || !element) return known ?? '';
          const { backgroundColor, backgroundImage, opacity, filter, position } =
            getComputedStyle(element);
          const isInFlow = position === 'static' || position === 'relative';
          const own = `${backgroundColor} ${backgroundImage} ${opacity} ${filter} ${isInFlow}`;
          const below = groundOf(element.parentElement);
          const ground = own === NO_GROUND ? below : `${below}/${own}`;
          grounds.set(element, ground);
          return ground;
        };
        const lettersOf = (element: Element): string => {
          const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
          return [color, fontSize, fontWeight, textShadow].join(' ');
        };
        /** What besides decides how a link stands out from the text around it, and whether a text may be faint. */
        const roleOf = (element: Element): string => {
          if (element.closest(':disabled, [aria-disabled="true"]')) return 'disabled';
          if (element.tagName !== 'A') return '';
          const { display, textDecorationLine, borderBottom } = getComputedStyle(element);
          const around = element.parentElement ? lettersOf(element.parentElement) : '';
          return `link ${display} ${textDecorationLine} ${borderBottom} in ${around}`;
        };
        const looks = new Map<number, Element>();
        for (const element of document.querySelectorAll('body, body *')) {
          const isText = [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
          );
          if (!isText && !element.matches('input, select, textarea')) continue;
          if (!element.checkVisibility()) continue;
          const look = numberOf(`${lettersOf(element)} ${roleOf(element)} on ${groundOf(element)}`);
          if (!looks.has(look)) looks.set(look, element);
        }
        for (const look of known) looks.delete(look);
        return looks;
      };
      const looks = isOfLooks ? oneOfEachLook() : null;
      if (looks?.size === 0) return { passed: 0, violations: [], judged: [] };
      const where = looks ? { include: [...looks.values()] } : document;
      const results = await (window as unknown as { axe: typeof axe }).axe.run(
        where as axe.ElementContext,
        how,
      );
      const judged = [...(looks?.keys() ?? [])];
      return { passed: results.passes.length, violations: results.violations, judged };
    },
    { how: options, isOfLooks: scope === 'colours', known: [...seen] },
  );
  for (const look of judged) seen.add(look);
  if (passed < FEWEST[scope]) throw new Error(`axe could apply only ${passed} rules`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
