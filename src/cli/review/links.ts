/**
 * Asks whether the pages of other sites our content names are still there: `npm run links`. It reports and
 * never blocks: those sites are not ours, and one that is down for an hour is no fault of the content.
 */
import { readTree } from '../../content-files/tree.ts';
import { readSettings, type Settings } from '../../settings.ts';
import { runCommand } from '../command.ts';
import { readFlags } from '../flags.ts';
import { askLink, outsideLinks, type LinkAnswer, type OutsideLink } from './outside-links.ts';

const USAGE =
  'Cách dùng: npm run links. Hỏi từng địa chỉ ngoài mà nội dung dẫn tới; chỉ báo, không chặn việc gì.';

const CUT_OFF =
  'Không hỏi được tên miền nào. Máy này chưa vào được mạng: xem lại mạng rồi chạy lại.';

/** How long a site may take to begin its answer, ms. */
const PATIENCE = 20_000;

/** Sites asked at the same time; pages of one site are asked one after the other. */
const AT_ONCE = 8;

const KINDS = [
  ['gone', 'Không còn. Tìm địa chỉ mới của trang, hoặc bỏ liên kết'],
  ['nameless', 'Không tìm thấy tên miền. Tìm địa chỉ mới của trang, hoặc bỏ liên kết'],
  ['moved', 'Đã chuyển. Mở xem có đúng trang ấy không rồi ghi địa chỉ mới'],
  ['unknown', 'Chưa biết. Mở thử bằng trình duyệt; có nơi chỉ trả lời trình duyệt'],
] as const;

/**
 * The command.
 * @param args what was typed after `links --`
 * @param settings where the content is
 * @param patience how long a site may take, ms
 */
export async function checkLinks(
  args: readonly string[],
  { contentDir }: Settings,
  patience = PATIENCE,
): Promise<void> {
  readFlags(args, { usage: USAGE });
  const links = outsideLinks(readTree(contentDir, []));
  const bySite = Map.groupBy(links, ({ address }) => new URL(address).host);
  const answers = new Map<OutsideLink, LinkAnswer>();
  const waiting = bySite.values();
  const work = async (): Promise<void> => {
    for (const ofSite of waiting)
      for (const link of ofSite) answers.set(link, await askLink(link.address, patience));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // Without a network no name is known: that says nothing of the pages.
  const isCutOff =
    links.length > 0 && links.every((link) => answers.get(link)?.kind === 'nameless');
  console.log(isCutOff ? CUT_OFF : linkReport(links, answers).join('\n'));
}

function linkReport(
  links: readonly OutsideLink[],
  answers: ReadonlyMap<OutsideLink, LinkAnswer>,
): string[] {
  const lines = KINDS.flatMap(([kind, words]) => {
    const found = links.flatMap((link) => {
      const answer = answers.get(link);
      return answer?.kind === kind ? [entryOf(link, answer)] : [];
    });
    return found.length === 0 ? [] : [`${words}:`, ...found.flat(), ''];
  });
  const there = links.filter((link) => answers.get(link)?.kind === 'there').length;
  return [...lines, `Đã hỏi ${links.length} địa chỉ, ${there} còn nguyên.`];
}

function entryOf({ address, places }: OutsideLink, answer: LinkAnswer): string[] {
  const reason = 'why' in answer ? ` (${answer.why})` : '';
  const to = 'to' in answer ? [`    sang ${answer.to}`] : [];
  return [`  ${address}${reason}`, ...to, ...places.map((place) => `    ${place}`)];
}

if (import.meta.main) await runCommand(() => checkLinks(process.argv.slice(2), readSettings()));
