/** What the worker writes into a page it shows from the store. */
import { escapeMarkup } from '../../model/text/markup.ts';
import { dayNumberAt, formatDay, isoDayOf } from '../../model/time/vietnam-clock.ts';

/** Why a page is shown from the store. */
export type Reason = 'cut' | 'slow' | 'failing';

const BECAUSE: Record<Reason, string> = {
  cut: 'vì không có mạng',
  slow: 'vì mạng chậm',
  failing: 'vì máy chủ chưa trả lời',
};

/** Where a page leaves room for the line that says it is a stored copy. */
const ROOM = /<stored-copy\b[^>]*>/;

/** Says whether a page can say that it is a stored copy. No other page is ever stored. */
export const isKeepable = (html: string): boolean => ROOM.test(html);

/**
 * A stored page with the line that says so.
 * @param html the page as it was published
 * @param storedAt when it left the server, epoch ms
 * @param reason why the network did not answer
 */
export function asStoredCopy(html: string, storedAt: number, reason: Reason): string {
  const day = formatDay(isoDayOf(dayNumberAt(storedAt)));
  const line = `Đang xem bản lưu ngày ${day} ${BECAUSE[reason]}. Có thể đã có thay đổi.`;
  // The look of the line below the title of the site, so its style is on every page already.
  return html.replace(
    ROOM,
    (room) =>
      `${room}<p role="status" class="border-b border-line bg-gold-wash text-small"><span class="mx-auto block max-w-300 px-[16px] py-2 wide:px-6">${line}</span></p>`,
  );
}

/** What stands for a sign in the attributes of our pages. */
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The title of a page without the name of the site; as text. */
export const titleOf = (html: string): string =>
  (/<meta property="og:title" content="([^"]*)"/.exec(html)?.[1] ?? '').replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot));/gi,
    (_, decimal: string, hex: string, name: string) =>
      name
        ? (ENTITIES[name.toLowerCase()] ?? '')
        : String.fromCharCode(decimal ? Number(decimal) : parseInt(hex, 16)),
  );

/**
 * The page for an address that is not stored, with links to those that are.
 * @param html the page as it was published, with an empty `<kept-pages>`
 * @param kept address and title of the stored pages, as text
 */
export function asOfflinePage(html: string, kept: readonly [string, string][]): string {
  // A worker has no DOM to put words in.
  const items = kept.map(
    ([href, title]) => `<li><a href="${escapeMarkup(href)}">${escapeMarkup(title)}</a></li>`,
  );
  const list = `<h2>Các trang đã lưu trong máy</h2><ul>${items.join('')}</ul>`;
  return html.replace(/<kept-pages\b[^>]*>/, (room) => room + (items.length > 0 ? list : ''));
}
