import { galleryUrl, HANGING_URL } from '../../model/addresses.ts';
import type { Problem } from '../problem.ts';
import type { Entries, Entry } from '../read-entries.ts';

/**
 * Finds files that no page would ever show: parts of a consultation or a province whose main file
 * is missing, scripts with nothing to read, and a consultation at the address of another page.
 */
export function checkFolders(entries: Entries): Problem[] {
  const campaigns = new Set(entries.campaigns.map(({ id }) => id));
  const provinces = new Set(entries.provinces.map(({ id }) => id));
  const ofCampaigns: Entry<unknown>[] = [
    ...entries.slogans,
    ...entries.scripts,
    ...entries.guides.filter(({ parts }) => parts[0] === 'campaigns'),
  ];
  return [
    ...orphans(ofCampaigns, campaigns, 'campaign.yaml'),
    ...orphans(entries.supportPoints, provinces, 'province.yaml'),
    ...entries.campaigns
      .filter(({ id }) => galleryUrl(id) === HANGING_URL)
      .map(({ id, parsed }) => ({
        file: parsed.file,
        line: 1,
        message: `thư mục "${id}" trùng với địa chỉ ${HANGING_URL} của trang khác`,
        remedy: 'đặt tên khác cho thư mục của đợt',
      })),
    ...entries.scripts
      .filter(({ body, value }) => value !== null && body.trim() === '')
      .map(({ parsed, bodyLine }) => ({
        file: parsed.file,
        line: bodyLine,
        message: 'bài phát thanh chưa có nội dung',
        remedy: 'viết lời đọc dưới dòng --- thứ hai',
      })),
  ];
}

function orphans(
  entries: readonly Entry<unknown>[],
  folders: ReadonlySet<string>,
  mainFile: string,
): Problem[] {
  const files = new Map(entries.map((entry) => [entry.parsed.file, entry.parts[1] ?? '']));
  return [...files]
    .filter(([, folder]) => !folders.has(folder))
    .map(([file, folder]) => ({
      file,
      line: 1,
      message: `thư mục "${folder}" không có ${mainFile} nên tệp này không hiện ở đâu`,
      remedy: `thêm ${mainFile} vào thư mục, hoặc chuyển tệp này sang đúng thư mục`,
    }));
}
