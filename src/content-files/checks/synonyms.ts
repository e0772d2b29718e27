import { campaignUrl, guideUrl, STUCK_URL } from '../../model/addresses.ts';
import { PAGE_KINDS } from '../../model/page-kind.ts';
import type { Problem } from '../problem.ts';
import type { Entries } from '../read-entries.ts';
import { valuesAt } from './walk.ts';

/**
 * Finds synonyms that lead to a page there is not.
 * @param entries all entries; a faulty file still counts as existing
 */
export function checkSynonyms(entries: Entries): Problem[] {
  const pages: string[] = [
    ...entries.guides.map(({ id }) => guideUrl(id)),
    ...entries.campaigns.map(({ id }) => campaignUrl(id)),
    STUCK_URL,
    ...PAGE_KINDS.map(({ href }) => href).filter((href) => !href.includes('#')),
  ];
  return entries.synonyms.flatMap(({ parsed }) =>
    valuesAt(parsed.data, ['synonyms', '*', 'page'])
      .filter(({ value }) => typeof value === 'string' && !pages.includes(value))
      .map(({ path, value }) => ({
        file: parsed.file,
        ...parsed.at(path),
        message: `không có trang ${String(value)}`,
        remedy: `chọn một trong: ${pages.join(', ')}`,
      })),
  );
}
