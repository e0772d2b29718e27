import { GUIDE_PICTURES } from '../../model/campaign/guide-pictures.ts';
import type { Problem } from '../problem.ts';
import type { Entries } from '../read-entries.ts';
import { checkTags, type GuideReferences } from './guide-rules.ts';
import { valuesAt } from './walk.ts';

/**
 * Checks the bodies of guides: the tags of `guide-grammar.ts` in their places. A guide that could not
 * be read is reported already.
 */
export function checkProse(entries: Entries): Problem[] {
  const references: GuideReferences = {
    Period: { what: 'đợt', ids: entries.campaigns.map(({ id }) => id) },
    Picture: { what: 'hình', ids: Object.keys(GUIDE_PICTURES) },
    Term: {
      what: 'từ khó',
      ids: entries.glossary.flatMap(({ parsed }) =>
        valuesAt(parsed.data, ['terms', '*', 'id']).map(({ value }) => String(value)),
      ),
    },
  };
  return entries.guides
    .filter(({ parsed, prose, body }) => !parsed.isBroken && (prose.length > 0 || !body.trim()))
    .flatMap(({ parsed: { file }, prose, bodyLine }) => {
      const problems: Problem[] = [];
      checkTags(prose, bodyLine, references, (line, message, remedy) =>
        problems.push({ file, line, message, remedy }),
      );
      return problems;
    });
}
