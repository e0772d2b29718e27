import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANGED_CONTENT, instanceContent } from './sites.ts';

/** What an editor changes: a day, a number and a slogan, as content has them and as they are shown. */
export const CHANGED_FACTS = [
  {
    file: 'campaigns/dot-vi-du/campaign.yaml',
    edits: [['through: 2025-02-25', 'through: 2025-02-24']],
    shown: '25/02/2025',
  },
  { file: 'site.yaml', edits: [['1900.0000', '1900.1111']], shown: '1900.0000' },
  {
    file: 'campaigns/dot-vi-du/slogans.yaml',
    edits: [
      ['Khẩu hiệu gợi ý ví dụ', 'Khẩu hiệu gợi ý mới'],
      ['Khau hieu goi y vi du', 'Khau hieu goi y moi'],
    ],
    shown: 'Khẩu hiệu gợi ý ví dụ',
  },
] as const;

/** Writes the content of the instance `vi-du` with these facts changed. */
export function writeChangedContent(): void {
  rmSync(CHANGED_CONTENT, { recursive: true, force: true });
  cpSync(instanceContent('vi-du'), CHANGED_CONTENT, { recursive: true });
  for (const { file, edits } of CHANGED_FACTS) {
    const path = join(CHANGED_CONTENT, file);
    let text = readFileSync(path, 'utf8');
    for (const [from, to] of edits) {
      if (!text.includes(from)) throw new RangeError(`${file}: ${from}`);
      text = text.replaceAll(from, to);
    }
    writeFileSync(path, text);
  }
}

if (import.meta.main) writeChangedContent();
