import axe from 'axe-core';
import type { Page } from 'playwright';

/** WCAG 2.2 A and AA, and what axe calls good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose verdict a change of colours can change; all others look at structure alone. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong on a page as it stands: the rule, where, and why, a line each.
 *
 * axe is put into a page once, however often it is asked, and says no more than what is wrong:
 * writing down everything that passes takes longer than the looking.
 *
 * @param page the page, loaded
 * @param scope all rules, or those of colours alone where the rest has been looked at before
 * @throws when axe could apply hardly any rule: then it saw no page
 */
export async function axeFindings(page: Page, scope: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    runOnly:
      scope === 'all' ? { type: 'tag', values: TAGS } : { type: 'rule', values: COLOUR_RULES },
    resultTypes: ['violations'],
    preload: false,
  };
  const { passed, violations } = await page.evaluate(async (how) => {
    const results = await (window as unknown as { axe: typeof axe }).axe.run(document, how);
    return { passed: results.passes.length, violations: results.violations };
  }, options);
  if (scope === 'all' && passed <= 8) throw new Error(`axe could apply only ${passed} rules`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
