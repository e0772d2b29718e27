/** Says, before anything is sent, what of a site a well-known host would not take. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { HEADER_FILE, readHeaderFile } from '../../model/policy/header-file.ts';
import { HOST_LIMITS, overLimits, type SiteMeasures } from '../../model/policy/host-limits.ts';
import { Mistake } from '../command.ts';

/** Counts a finished site as hosts do. */
function measuresOf(site: string): SiteMeasures {
  const sizes = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(site, path).split(sep).includes('.git'))
    .map((path) => ({ path: relative(site, path), size: statSync(path).size }));
  return {
    files: sizes.length,
    size: sizes.reduce((sum, { size }) => sum + size, 0),
    largest: sizes.reduce((one, other) => (other.size > one.size ? other : one), {
      path: '',
      size: 0,
    }),
    rules: readHeaderFile(readFileSync(join(site, HEADER_FILE), 'utf8')),
  };
}

/** What each host would not take; nothing where all of them take the site. */
export function limitsPassed(site: string): string[] {
  const measures = measuresOf(site);
  return Object.values(HOST_LIMITS).flatMap((limits) => {
    const over = overLimits(limits, measures);
    return over.length === 0 ? [] : [`${limits.name} không nhận trang này: ${over.join('; ')}.`];
  });
}

/**
 * Judges a site for one host.
 * @param host a key of `HOST_LIMITS`
 * @returns that it fits, in Vietnamese
 * @throws Mistake with every limit that is passed
 */
export function fitsHost(site: string, host: string): string {
  const limits = HOST_LIMITS[host];
  if (!limits) throw new RangeError(`No host "${host}"`);
  const measures = measuresOf(site);
  const over = overLimits(limits, measures);
  if (over.length > 0) {
    throw new Mistake(
      [
        `${limits.name} không nhận trang này. Chưa gửi gì.`,
        ...over.map((words) => `  ${words}`),
        'Đăng lên máy chủ riêng hoặc kho chứa (docs/publishing.md), hoặc chia trang theo tỉnh.',
      ].join('\n'),
    );
  }
  return `${limits.name} nhận được trang này: ${measures.files} tệp. Lệnh này không gửi gì; tải thư mục "${site}" lên như docs/publishing.md chỉ.`;
}
