import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { valuesAt } from '../../content-files/checks/walk.ts';
import type { Problem } from '../../content-files/problem.ts';
import type { Entries } from '../../content-files/read-entries.ts';
import { logoFault } from '../../press/logos/logo-fault.ts';
import { LOGO_LIMITS } from '../../press/logos/limits.ts';
import { problemOf } from './press-bound.ts';

/**
 * Finds a logo that cannot be printed; one that is not there is reported elsewhere.
 * @param publicDir the folder files are served from
 */
export function checkLogo(entries: Entries, publicDir: string): Problem[] {
  return entries.site.flatMap((entry) =>
    valuesAt(entry.parsed.data, ['publisher', 'logo']).flatMap(({ path, value }) => {
      const fault = typeof value === 'string' ? faultOf(join(publicDir, value)) : undefined;
      if (fault === undefined) return [];
      return [
        problemOf(
          { entry, path },
          `trỏ tới tệp "${String(value)}" ${fault}`,
          'lưu lại biểu trưng thành SVG thường hoặc PNG dưới 2 MB, rồi chép lại vào public/',
        ),
      ];
    }),
  );
}

function faultOf(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return undefined;
  if (stat.size > LOGO_LIMITS.bytes) return tooHeavy(stat.size);
  const format = path.endsWith('.svg') ? 'svg' : 'png';
  return logoFault({ format, bytes: readFileSync(path) });
}

const tooHeavy = (bytes: number): string =>
  `nặng ${(bytes / 1e6).toFixed(1).replace('.', ',')} MB; nhiều nhất ${LOGO_LIMITS.bytes / 1e6} MB`;
