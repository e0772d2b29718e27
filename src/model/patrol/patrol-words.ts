/** What a patrol's list says of each symbol, in words an official acts on. */
import { CHANNEL_LABEL } from '../codes/channel-words.ts';
import { sentenceCase } from '../text/vietnamese.ts';
import { formatDay } from '../time/vietnam-clock.ts';
import type { JudgedSymbol, Verdict } from './judge-symbol.ts';
import { boxOf } from './seen-symbol.ts';

/** The verdict in two or three words, and what to do. */
export const VERDICT_WORDS: Readonly<Record<Verdict, { name: string; task: string }>> = {
  genuine: {
    name: 'Thật, đang dùng',
    task: 'Để nguyên. Xem nơi cấp và loại bản in có khớp tờ giấy không: kẻ xấu chép được mã.',
  },
  ended: { name: 'Thật, đã hết hạn', task: 'Gỡ xuống.' },
  retired: { name: 'Thật, đã thôi dùng', task: 'Gỡ xuống, treo bản mới.' },
  covered: {
    name: 'Có mã khác dán đè',
    task: 'Chụp lại, gỡ miếng dán đè, báo Công an xã, phường, đặc khu.',
  },
  elsewhere: {
    name: 'Trang của chúng tôi, không phải mã bản in',
    task: 'Xem tờ giấy: bản in nào của chúng tôi cũng có mã bản in. Thiếu thì gỡ xuống.',
  },
  foreign: {
    name: 'Mã lạ',
    task: 'Tờ giấy nói về đợt góp ý, hoặc mã dán đè lên tờ của ta: đừng quét, chụp lại, gỡ xuống, báo Công an xã, phường, đặc khu. Tờ của việc khác thì để nguyên.',
  },
  unreadable: {
    name: 'Không đọc được',
    task: 'Chụp lại gần hơn, thẳng, đủ sáng. Vẫn không đọc được thì thay tờ mới.',
  },
};

/** How much of a foreign text is shown. */
const SHOWN = 120;

/**
 * What a symbol holds, for the list: our code with what it was issued for, else the text it holds, cut.
 */
export function contentWords({ symbol, entry, because, verdict }: JudgedSymbol): string {
  const lines: (string | null)[] = entry
    ? [
        entry.code,
        `Cấp cho: ${entry.placeName}`,
        entry.issuer ? `Trang của ${entry.issuer.name}` : null,
        `Loại: ${sentenceCase(CHANNEL_LABEL[entry.channel])}`,
        verdict === 'ended' && entry.validThrough !== null
          ? `Hết ngày ${formatDay(entry.validThrough)}`
          : null,
        verdict === 'retired' && entry.retiredOn !== null
          ? `Thôi dùng từ ${formatDay(entry.retiredOn)}${because && `: ${because}`}`
          : null,
      ]
    : [because, symbol.text === null ? null : `Nội dung: ${shownText(symbol.text)}`];
  return lines.filter((line) => line !== null && line !== '').join('\n');
}

/** A stranger's text: hidden signs as "·", its middle left out, since the end says whose it is. */
function shownText(text: string): string {
  const seen = text.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '·');
  const letters = Array.from(seen);
  return letters.length > SHOWN
    ? `${letters.slice(0, SHOWN / 2).join('')} … ${letters.slice(-SHOWN / 2).join('')}`
    : seen;
}

/**
 * Where in the photo a symbol is: "phía trên, bên trái".
 * @param width of the photo, like `height`
 */
export function positionWords(judged: JudgedSymbol, width: number, height: number): string {
  const { left, top, right, bottom } = boxOf(judged.symbol.corners);
  const across = thirdOf((left + right) / 2, width);
  const down = thirdOf((top + bottom) / 2, height);
  const words = [
    ['phía trên', null, 'phía dưới'][down],
    ['bên trái', null, 'bên phải'][across],
  ].filter((word) => typeof word === 'string');
  return words.length === 0 ? 'giữa ảnh' : words.join(', ');
}

const thirdOf = (at: number, length: number): number =>
  Math.min(2, Math.max(0, Math.floor((at / length) * 3)));

/** How many symbols were found of each verdict: "34 mã QR: 28 thật, đang dùng; 2 không đọc được". */
export function countsInWords(verdicts: readonly Verdict[]): string {
  if (verdicts.length === 0) return 'Không thấy mã QR nào';
  const parts = (Object.keys(VERDICT_WORDS) as Verdict[]).flatMap((verdict) => {
    const count = verdicts.filter((one) => one === verdict).length;
    return count === 0 ? [] : [`${count} ${VERDICT_WORDS[verdict].name.toLowerCase()}`];
  });
  return `${verdicts.length} mã QR: ${parts.join('; ')}`;
}
