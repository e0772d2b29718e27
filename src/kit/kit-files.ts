/** The kit: everything an office needs for one consultation in one place, as files. */
import { textFile } from '../feeds/usb-readme.ts';
import { reasonInWords } from '../press/sheets/reasons.ts';
import { OrderFault, sheetOfOrder } from '../press/workshop/sheet-of-order.ts';
import { annexFile } from './documents/annex.ts';
import { articleFile } from './documents/article.ts';
import { carrierOrder } from './documents/carrier-order.ts';
import { letterFile } from './documents/letter.ts';
import { planFile } from './documents/plan.ts';
import { classSlides } from './documents/class-slides.ts';
import { schoolFile } from './documents/school.ts';
import { speechPaper } from './documents/speech-paper.ts';
import { kitCalendar } from './kit-calendar.ts';
import type { KitWords } from './kit-facts.ts';
import { frameFiles } from './kit-frames.ts';
import type { Kit, KitFile, KitOrder, KitTools } from './kit-order.ts';
import { postPicture, sheetFiles, type FileToMake } from './kit-sheets.ts';
import { endedKitPost, kitMessage, kitPost } from './texts/post.ts';
import { readmeLines } from './texts/readme.ts';
import { smsLines } from './texts/sms.ts';
import { speechLines } from './texts/speech.ts';
import { whereLines } from './texts/where.ts';

/** A kit being made: file by file, so that progress shows and the work can be stopped. */
export interface KitOnItsWay {
  /** Files in all, but for the two that tell about the others. */
  all: number;
  /**
   * Makes the next file; what cannot be made is listed and stops nothing. `false`: none is left.
   */
  next: () => Promise<boolean>;
  /** The kit, once none is left. */
  whole: () => Promise<Kit>;
}

/**
 * Begins a kit.
 * @param order what is asked
 * @param tools what draws pixels here
 */
export function beginKit(order: KitOrder, tools: KitTools): KitOnItsWay {
  const words = kitWords(order);
  const wanted = filesOf(order, words, tools);
  const kit: Kit = { files: [], gaps: [] };
  let at = 0;
  return {
    all: wanted.length,
    next: async () => {
      const one = wanted[at++];
      if (!one) return false;
      try {
        kit.files.push({ path: one.path, content: await one.make() });
      } catch (error) {
        kit.gaps.push({ path: one.path, why: whyOf(error) });
      }
      return at < wanted.length;
    },
    whole: async () => {
      const readme = { path: 'DOC-TRUOC.txt', content: textFile(readmeLines(words, kit)) };
      const files = [readme, ...kit.files];
      return { files: [...files, ...(await hashList(files, tools))], gaps: kit.gaps };
    },
  };
}

/**
 * Makes a kit.
 * @param order what is asked
 * @param tools what draws pixels here
 * @param onProgress files made and in all
 */
export async function makeKit(
  order: KitOrder,
  tools: KitTools,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<Kit> {
  const kit = beginKit(order, tools);
  let done = 0;
  let isMore = true;
  while (isMore) {
    isMore = await kit.next();
    onProgress(++done, kit.all);
  }
  return kit.whole();
}

/**
 * What the texts of a kit are written from: the poster of the place, and what goes beside it.
 * @param order what is asked
 */
function kitWords({ sheets, facts, siteLogo }: KitOrder): KitWords {
  const { facts: sheet } = sheetOfOrder(
    { ...sheets, kind: 'guide-poster', size: 'a4', variant: 'colour', isAlone: false },
    siteLogo,
  );
  return { sheet, more: facts, now: sheets.now };
}

function filesOf(order: KitOrder, words: KitWords, tools: KitTools): FileToMake[] {
  const text = (path: string, lines: readonly string[]): FileToMake => ({
    path,
    make: () => Promise.resolve(textFile(lines)),
  });
  const isOver = words.sheet.ended !== undefined;
  const frames = frameFiles(order.facts, words.now, tools);
  if (isOver) {
    const post = text('4-bai-dang/bai-dang.txt', endedKitPost(words));
    return [...sheetFiles(order, true), ...frames, post];
  }
  const word = (path: string, write: (words: KitWords) => Promise<Uint8Array>): FileToMake => ({
    path,
    make: () => write(words),
  });
  return [
    ...sheetFiles(order, false),
    ...frames,
    text('3-tin-nhan/tin-nhan.txt', smsLines(words)),
    word('3-tin-nhan/phieu-dat-tin-nhan.docx', carrierOrder),
    text('4-bai-dang/bai-dang-zalo-facebook.txt', kitPost(words)),
    text('4-bai-dang/tin-gui-nguoi-than.txt', kitMessage(words)),
    postPicture(order, tools),
    word('5-bao-chi/bai-viet.docx', articleFile),
    word('6-phat-thanh/bai-doc.docx', speechPaper),
    text('6-phat-thanh/bai-doc.txt', speechLines(words)),
    word('7-van-ban/cong-van-goi-y.docx', letterFile),
    word('7-van-ban/ke-hoach-goi-y.docx', planFile),
    word('7-van-ban/phu-luc.docx', annexFile),
    word('8-theo-noi/truong-hoc.docx', schoolFile),
    word('8-theo-noi/truong-hoc.pptx', classSlides),
    text('8-theo-noi/treo-gi-o-dau.txt', whereLines(words)),
    text('9-lich/doc-truoc.txt', [
      'Mở thoi-han.ics để đưa thời hạn vào lịch của máy, của điện thoại.',
    ]),
    { path: '9-lich/thoi-han.ics', make: () => Promise.resolve(kitCalendar(words)) },
  ];
}

function whyOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return error instanceof OrderFault ? words : reasonInWords(words);
}

/** What each file was when it was made: who gets one can tell whether it has been changed. */
async function hashList(files: readonly KitFile[], tools: KitTools): Promise<KitFile[]> {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  for (const { path, content } of files) {
    const hash = await tools.hash(typeof content === 'string' ? encoder.encode(content) : content);
    if (hash === null) return [];
    lines.push(`${hash}  ${path}`);
  }
  return [{ path: 'SHA256SUMS.txt', content: `${lines.join('\n')}\n` }];
}
