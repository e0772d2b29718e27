import { fingerprintOf, parseLock } from '../../model/code-register.ts';
import type { Problem } from '../problem.ts';
import type { Entries } from '../read-entries.ts';
import type { ContentFile } from '../tree.ts';
import { textAt } from './walk.ts';

/**
 * Checks the register of printed codes: rows that were issued are all there and unchanged, every
 * code leads to a place that exists, and every campaign has a poster code for every place.
 * @param entries all entries
 * @param files the content folder, for `codes.lock`
 * @param places every place with a page: `toan-quoc`, provinces, communes
 */
export function checkCodes(
  entries: Entries,
  files: readonly ContentFile[],
  places: ReadonlySet<string>,
): Problem[] {
  const lockFile = files.find(({ parts }) => parts.join('/') === 'codes.lock');
  const register = files.find(({ parts }) => parts.join('/') === 'codes.csv');
  if (!lockFile || !register) return [];
  const problems: Problem[] = [];
  const lock = parseLock(lockFile.text);
  const seen = new Set<string>();
  const withPoster = new Set<string>();

  for (const { parsed, value } of entries.codes) {
    if (!value) {
      const written = textAt(parsed.data, ['code']);
      if (written !== null) seen.add(written);
      continue;
    }
    seen.add(value.code);
    if (value.channel === 'poster') withPoster.add(`${value.campaign} ${value.place}`);
    const at = { file: parsed.file, ...parsed.at(['code']) };
    const fingerprint = lock.get(value.code);
    if (fingerprint === undefined) {
      problems.push({
        ...at,
        message: `mã ${value.code} không do lệnh cấp mã tạo ra`,
        remedy: 'xóa dòng này rồi cấp mã bằng: npm run codes -- issue',
      });
    } else if (fingerprint !== fingerprintOf(value)) {
      problems.push({
        ...at,
        message: `mã ${value.code} đã in ra giấy mà dòng này bị sửa; người quét sẽ bị dẫn sai chỗ`,
        remedy: 'trả dòng này về như lúc cấp; cần mã cho nơi khác thì cấp mã mới',
      });
    }
    if (!places.has(value.place)) {
      problems.push({
        file: parsed.file,
        ...parsed.at(['place']),
        message: `nơi "${value.place}" của mã ${value.code} không có trong content/localities`,
        remedy: 'thêm lại tệp của địa phương này; mã đã in phải luôn mở được trang',
      });
    }
  }

  // A register that cannot be read says nothing about what was deleted or is missing.
  if (entries.codes.some(({ parsed }) => parsed.isBroken)) return problems;
  for (const [code] of lock) {
    if (seen.has(code)) continue;
    problems.push({
      file: register.file,
      line: register.text.trimEnd().split('\n').length,
      message: `mã ${code} đã cấp nhưng không còn trong sổ; người quét sẽ gặp trang trống`,
      remedy: `thêm lại dòng của mã ${code} từ bản trước; mã đã in không bao giờ được xóa`,
    });
  }

  for (const campaign of entries.campaigns) {
    for (const place of places) {
      if (withPoster.has(`${campaign.id} ${place}`)) continue;
      problems.push({
        file: register.file,
        line: register.text.trimEnd().split('\n').length,
        message: `đợt "${campaign.id}" chưa có mã áp phích cho "${place}"`,
        remedy: 'chạy: npm run codes -- issue --con-thieu',
      });
    }
  }
  return problems;
}
