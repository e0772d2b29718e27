/** Checks the content files and says what is in them: `node src/cli/check-content.ts`. */
import { readSettings } from '../settings.ts';
import { runCommand } from './command.ts';
import { contentOrMistake } from './report.ts';

await runCommand(() => {
  const content = contentOrMistake(readSettings(), { saysRemarks: true });
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
});
