import { loadContent } from '../content-files/load-content.ts';
import { reportOf } from '../content-files/problem.ts';
import { draftsIn } from '../content-files/tree.ts';
import type { Settings } from '../settings.ts';
import { contentOrMistake } from './report.ts';

/**
 * Checks the content alone and says what is in it.
 * @throws Mistake with every problem
 */
export function checkContent(settings: Settings): void {
  const content = contentOrMistake(settings, { saysRemarks: true });
  console.log(
    [
      'Nội dung không có lỗi:',
      `${content.campaigns.length} đợt,`,
      `${content.guides.length} hướng dẫn,`,
      `${content.localities.length} địa phương,`,
      `${content.directives.length} văn bản,`,
      `${content.supportPoints.length} điểm hỗ trợ,`,
      `${content.codes.length} mã bản in.`,
    ].join(' '),
  );
  const drafts = draftsIn(settings.contentDir);
  if (drafts.length === 0) return;
  console.log(
    `Còn ${drafts.length} tệp nháp chưa đăng (tên bắt đầu bằng "_"): ${drafts.join(', ')}\n` +
      'Xem bản nháp còn thiếu gì: npm run check -- content --nhap',
  );
}

/**
 * Says what drafts still lack, as if they were published. Codes are issued once they are.
 * @returns the exit code
 */
export function checkDrafts(settings: Settings): number {
  const { problems } = loadContent({ ...settings, withDrafts: true });
  const lacking = problems.filter(({ kind }) => kind !== 'code-missing');
  if (lacking.length === 0) {
    console.log('Bản nháp đã đủ. Bỏ dấu "_" ở đầu tên tệp hoặc thư mục để đăng.');
    return 0;
  }
  console.error(reportOf(lacking));
  return 1;
}
