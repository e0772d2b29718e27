import { HtmlValidate, StaticConfigLoader, type ResolvedConfig } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { differentPagesOf } from '../../support/sites/built-pages.ts';
import { HTML_RULES } from '../../support/reads/html-rules.ts';

/** Pages found valid. */
const valid = new Set<string>();

/** The rules put together once: the loader of the library does so again for every page. */
class OneConfig extends StaticConfigLoader {
  readonly #config = super.getConfigFor('page.html');

  override getConfigFor(): Promise<ResolvedConfig> {
    return Promise.resolve(this.#config);
  }
}
const validator = new HtmlValidate(new OneConfig(HTML_RULES));

describe.each(['open', 'today', 'trial', 'points'] as const)(
  'the HTML of the site “%s”',
  (site) => {
    test.each(differentPagesOf(site))('$address is valid', async ({ html, file }) => {
      // Many pages are the same on every day.
      if (valid.has(html)) return;
      const { results } = await validator.validateString(html, file);
      const messages = results.flatMap((result) =>
        result.messages.map(
          ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
        ),
      );
      expect(messages).toEqual([]);
      valid.add(html);
    });
  },
);
