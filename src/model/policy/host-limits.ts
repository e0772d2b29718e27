/**
 * What well-known hosts take at most, as their pages said on 30/11/2026, and what of a site is more:
 * developers.cloudflare.com/pages/platform/limits and …/configuration/headers,
 * docs.github.com/pages/getting-started-with-github-pages/github-pages-limits,
 * docs.gitlab.com/user/gitlab_com.
 */
import type { HostRule } from './host-rules.ts';
import { LONGEST_LINE, MOST_RULES } from './host-rules.ts';

const MIB = 1024 * 1024;

interface HostLimits {
  name: string;
  files?: number;
  /** Bytes of one file. */
  fileSize?: number;
  /** Bytes of all files. */
  size?: number;
  /** Rules in `_headers`, and characters of one of its lines. */
  rules?: number;
  line?: number;
}

/** By the word `npm run publish -- --den` knows them by. */
export const HOST_LIMITS: Readonly<Record<string, HostLimits>> = {
  cloudflare: {
    name: 'Cloudflare Pages (gói miễn phí)',
    files: 20_000,
    fileSize: 25 * MIB,
    rules: MOST_RULES,
    line: LONGEST_LINE,
  },
  github: { name: 'GitHub Pages', size: 1024 * MIB },
  gitlab: { name: 'GitLab Pages (gitlab.com)', files: 200_000, size: 1024 * MIB },
};

/** A finished site as hosts count it. */
export interface SiteMeasures {
  files: number;
  /** Bytes of all files. */
  size: number;
  largest: { path: string; size: number };
  rules: readonly HostRule[];
}

const whole = (value: number): string => value.toLocaleString('vi-VN');
const inMib = (bytes: number): string => `${whole(Math.ceil(bytes / MIB))} MiB`;

/**
 * What a host would refuse or leave out, in Vietnamese.
 * @returns a line each; none where the site fits
 */
export function overLimits(limits: HostLimits, site: SiteMeasures): string[] {
  const { files = Infinity, fileSize = Infinity, size = Infinity } = limits;
  const { rules = Infinity, line = Infinity } = limits;
  const longest = Math.max(
    0,
    ...site.rules.flatMap(({ headers }) =>
      Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`.length),
    ),
  );
  const over: [found: number, most: number, words: string][] = [
    [site.files, files, `có ${whole(site.files)} tệp, nơi này nhận ${whole(files)}`],
    [
      site.largest.size,
      fileSize,
      `tệp ${site.largest.path} nặng ${inMib(site.largest.size)}, nơi này nhận tệp tới ${inMib(fileSize)}`,
    ],
    [site.size, size, `cả trang nặng ${inMib(site.size)}, nơi này nhận ${inMib(size)}`],
    [
      site.rules.length,
      rules,
      `_headers có ${site.rules.length} quy tắc, nơi này đọc ${whole(rules)}`,
    ],
    [longest, line, `_headers có dòng ${whole(longest)} chữ, nơi này đọc ${whole(line)}`],
  ];
  return over.filter(([found, most]) => found > most).map(([, , words]) => words);
}
