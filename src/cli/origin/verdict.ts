/** What `npm run verify` says and how it ends. */
import { dayAt } from '../../model/time/calendar.ts';
import { formatDay } from '../../model/time/vietnam-clock.ts';
import type { Differences } from './compare.ts';
import { ENDS } from './help.ts';
import { keyName, type PublicKey } from './keys.ts';
import type { Manifest } from './manifest.ts';

/** Names shown of each kind; the rest is counted. */
const SHOWN = 100;

/** Why no word of the list counts. */
export const SIGNATURE_FAULTS = {
  none: {
    text: 'Không có chữ ký: thiếu manifest.json hoặc manifest.json.minisig.',
    end: ENDS.unsigned,
  },
  unreadable: {
    text: 'Chữ ký hoặc bảng tệp hỏng, không đọc được.',
    end: ENDS.unsigned,
  },
  foreign: {
    text: 'Sai khóa: chữ ký này không do khóa của cơ quan tạo ra. Đừng tin bản này.',
    end: ENDS.foreign,
  },
  forged: {
    text: 'Chữ ký không khớp: tệp được ký hoặc chữ ký đã bị sửa. Đừng tin bản này.',
    end: ENDS.foreign,
  },
} as const;

const KINDS = [
  ['changed', 'Bị sửa'],
  ['missing', 'Thiếu'],
  ['extra', 'Thừa, cơ quan không ký'],
  ['unknown', 'Không tải được, chưa biết đúng hay sai'],
] as const;

/** Who signed, what and when. */
export function signedWords({ id }: PublicKey, manifest?: Manifest): string {
  const signer = `Chữ ký đúng, khóa ${keyName(id)}.`;
  if (!manifest) return signer;
  const day = formatDay(dayAt(Date.parse(manifest.made)));
  return `${signer} Bản của ${manifest.site}, lập ngày ${day}, ${manifest.files.length} tệp.`;
}

/**
 * What is wrong with a copy, every kind with its files.
 * @param isLive whether it is a live site, whose files cannot be listed
 */
export function reportOfCopy(found: Differences, { files }: Manifest, isLive: boolean): string {
  const lines = KINDS.flatMap(([kind, words]) => {
    const names = found[kind];
    if (names.length === 0) return [];
    const more = names.length - SHOWN;
    return [
      `${words}: ${names.length} tệp`,
      ...names.slice(0, SHOWN).map((name) => `  ${name}`),
      ...(more > 0 ? [`  và ${more} tệp nữa`] : []),
    ];
  });
  if (lines.length === 0) lines.push(`Đúng: cả ${files.length} tệp như lúc ký.`);
  if (isLive) lines.push('Trang đang chạy không cho biết có tệp thừa hay không.');
  return lines.join('\n');
}

/** The gravest thing found decides. */
export function endOf({ changed, missing, extra, unknown }: Differences): number {
  if (changed.length > 0) return ENDS.changed;
  if (missing.length > 0) return ENDS.missing;
  if (extra.length > 0) return ENDS.extra;
  return unknown.length > 0 ? ENDS.unreachable : ENDS.genuine;
}
