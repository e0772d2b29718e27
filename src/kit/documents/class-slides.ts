import { LIGHT } from '../../design/colours.ts';
import { newSlides, slidesFile } from '../../feeds/slides.ts';
import { base64Of } from '../../model/text/base64.ts';
import { keptWhole } from '../../model/text/phrases.ts';
import type { KitWords } from '../kit-facts.ts';
import { numberedSteps } from '../texts/paragraphs.ts';
import { qrPicture } from './qr-picture.ts';

/** The usual slide and its edge, in inches. */
const WIDTH = 13.333;
const HEIGHT = 7.5;
const EDGE = 0.8;

/** Letters of a heading and of a text, in points: read from the last row of a class. */
const HEADING = 44;
const TEXT = 36;

/** An address beside its code stands in one line. */
const ADDRESS = 30;

/** Longer headings stand smaller. */
const LONG_HEADING = 32;

/** The block of the first slide, as on the sheets: its height and its tail, in inches. */
const BLOCK = 4.2;
const TAIL = { w: 1, h: 0.6 };

/** Side of the code, in inches. */
const SYMBOL = 4.2;

const colour = (name: keyof typeof LIGHT): string => LIGHT[name].slice(1);

type Slide = ReturnType<Awaited<ReturnType<typeof newSlides>>['addSlide']>;

/**
 * Slides for a class or a flag ceremony, in letters teachers may change.
 * @param words the consultation in the place
 * @returns the bytes of a .pptx file
 */
export async function classSlides(words: KitWords): Promise<Uint8Array> {
  const { sheet } = words;
  const subject = `Gợi ý cho trường học – ${sheet.place}`;
  const show = await newSlides({ title: sheet.title, subject, width: WIDTH, height: HEIGHT });
  const slide = (
    heading: string,
    lines: readonly string[],
    width = WIDTH - 2 * EDGE,
    points = TEXT,
  ): Slide => {
    const one = show.addSlide();
    one.background = { color: colour('sheet') };
    one.addShape('rect', {
      ...{ x: 0, y: 0, w: 0.3, h: HEIGHT },
      fill: { color: colour('red') },
    });
    write(one, heading, { y: 0.6, h: 1.7, width, points: headingPoints(heading), bold: true });
    write(one, lines.join('\n'), { y: 2.2, h: 4.6, width, points, bold: false });
    return one;
  };
  cover(show.addSlide(), words);
  slide('Việc gì đang diễn ra?', [
    sheet.summary,
    'Ai muốn góp ý thì tự đọc, tự chọn. Không ai chọn thay.',
  ]);
  slide('Người lớn ở nhà làm thế nào?', numberedSteps(words));
  slide('Nhớ nhắc cả nhà', [
    'Chỉ cài VNeID từ kho ứng dụng.',
    'Không đưa mật khẩu, mã OTP cho bất cứ ai.',
    `Cần giúp: gọi ${sheet.helpline.number}, hoặc hỏi Công an xã, phường, đặc khu.`,
  ]);
  const room = WIDTH - 3 * EDGE - SYMBOL;
  slide('Xem thêm', [sheet.qr.typedAddress, `Mã bản in ${sheet.code}`], room, ADDRESS).addImage({
    data: `image/png;base64,${base64Of(qrPicture(sheet.qr.symbolUrl))}`,
    ...{ x: WIDTH - EDGE - SYMBOL, y: (HEIGHT - SYMBOL) / 2, w: SYMBOL, h: SYMBOL },
    altText: `Mã QR dẫn tới ${sheet.qr.typedAddress}`,
  });
  return slidesFile(show, words.now);
}

/** The first slide is the poster's head: the block with its title, below it the place and the day. */
function cover(slide: Slide, { sheet, more }: KitWords): void {
  const fill = { color: colour('red') };
  const width = WIDTH - 2 * EDGE;
  const white = { width, colour: 'on-red' as const };
  slide.background = { color: colour('sheet') };
  slide.addShape('rect', { x: 0, y: 0, w: WIDTH, h: BLOCK, fill });
  slide.addShape('rtTriangle', { x: EDGE, y: BLOCK, ...TAIL, flipV: true, fill });
  write(slide, keptWhole(sheet.title), { ...white, y: 0.6, h: 2.7, points: 54, bold: true });
  write(slide, sheet.subtitle, { ...white, y: 3.4, h: 0.6, points: 28, bold: false });
  write(slide, `${sheet.place}. ${sheet.deadline.label}:`, {
    ...{ y: 5, h: 0.7, width, points: 28, bold: false },
  });
  write(slide, more.lastDay, { y: 5.7, h: 1, width, points: 54, bold: true });
}

const headingPoints = ({ length }: string): number =>
  length > LONG_HEADING ? HEADING * 0.8 : HEADING;

/** Where a text stands on a slide, in inches, and how large. */
interface SlideText {
  y: number;
  h: number;
  width: number;
  points: number;
  bold: boolean;
  /** Ink where nothing is said. */
  colour?: 'on-red';
}

function write(slide: Slide, text: string, look: SlideText): void {
  const { y, h, width, points, bold, colour: name = 'ink' } = look;
  slide.addText(text, {
    ...{ x: EDGE, y, w: width, h, fontSize: points, bold, fontFace: 'Arial', lang: 'vi-VN' },
    ...{ color: colour(name), valign: 'top', margin: 0, paraSpaceAfter: 8 },
  });
}
