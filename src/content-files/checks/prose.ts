import { GUIDE_PICTURES } from '../../model/campaign/guide-pictures.ts';
import type { Problem } from '../problem.ts';
import type { Entries, Entry } from '../read-entries.ts';
import { checkTags, type GuideReferences } from './guide-rules.ts';
import { readTags, type Report } from './guide-tree.ts';
import { valuesAt } from './walk.ts';

/**
 * Checks the bodies of guides, directives and scripts. In guides: the tags of `guide-grammar.ts` in
 * their places, nothing MDX would read as code. Elsewhere: no tags at all.
 * @param entries all entries
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
  return [
    ...entries.guides
      .filter(({ parsed }) => !parsed.isBroken)
      .flatMap((guide) => [...codeIn(guide), ...tagsOf(guide, references)]),
    ...[...entries.directives, ...entries.scripts].flatMap(tagsIn),
  ];
}

const lineAt = (entry: Entry<unknown>, offset: number): number =>
  entry.bodyLine + entry.body.slice(0, offset).split('\n').length - 1;

const problemAt = (entry: Entry<unknown>, offset: number, message: string, remedy: string) => ({
  file: entry.parsed.file,
  line: lineAt(entry, offset),
  message,
  remedy,
});

/** Braces and module lines, which MDX would run as code; one problem a line. */
function codeIn(guide: Entry<unknown>): Problem[] {
  return [...guide.body.matchAll(/^(import|export)\b.*$|^.*[{}].*$/gm)].map(({ index, 1: word }) =>
    word === undefined
      ? problemAt(
          guide,
          index,
          'dấu { hoặc } không dùng được trong hướng dẫn',
          'viết lại câu, bỏ dấu ngoặc nhọn',
        )
      : problemAt(
          guide,
          index,
          `dòng bắt đầu bằng "${word}" sẽ bị hiểu là mã lệnh`,
          'viết lại câu, bắt đầu bằng chữ khác',
        ),
  );
}

function tagsIn(entry: Entry<unknown>): Problem[] {
  return [...entry.body.matchAll(/<\/?[A-Za-z!][^>\n]*>?/g)].map(({ index, 0: tag }) =>
    problemAt(entry, index, `thẻ ${tag} không dùng được ở đây`, 'chỉ viết chữ; bỏ thẻ này'),
  );
}

function tagsOf(guide: Entry<unknown>, references: GuideReferences): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (offset, message, remedy) =>
    problems.push(problemAt(guide, offset, message, remedy));
  checkTags(readTags(guide.body, report), references, report);
  return problems;
}
