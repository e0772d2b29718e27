import type { Content } from '../../content-files/content.ts';
import { campaignUrl, guideUrl } from '../../model/addresses.ts';
import { PAGE_KINDS } from '../../model/page-kind.ts';
import type { SuggestedPage, Suggestions } from '../../model/search/suggestions.ts';

/**
 * What the search knows of what people type: the editors' synonyms, and the titles of guides and
 * consultations.
 * @param content the checked content
 */
export function suggestionsOf({ synonyms, guides, campaigns }: Content): Suggestions {
  const says = new Map<string, string[]>();
  for (const { page, say } of synonyms) {
    if (page !== undefined) says.set(page, [...(says.get(page) ?? []), ...say]);
  }
  const all: SuggestedPage[] = [
    ...guides.map(({ id, title, summary }) => ({
      url: guideUrl(id),
      title,
      kind: 'Hướng dẫn',
      text: summary,
      says: [title],
    })),
    ...campaigns.map(({ id, title, shortTitle, summary }) => ({
      url: campaignUrl(id),
      title,
      kind: 'Đợt lấy ý kiến',
      text: summary,
      says: [title, shortTitle],
    })),
    ...PAGE_KINDS.map(({ name, href }) => ({
      url: href,
      title: name,
      kind: '',
      text: '',
      says: [name],
    })),
  ];
  return {
    pages: all
      .filter(({ url }) => !url.includes('#'))
      .map((page) => ({ ...page, says: [...page.says, ...(says.get(page.url) ?? [])] })),
    means: synonyms.flatMap(({ means, say }) =>
      means === undefined ? [] : say.map((one) => [one, means] as const),
    ),
  };
}
