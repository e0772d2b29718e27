import { LIGHT } from '../../design/colours.ts';
import { newSlides, slidesFile } from '../../feeds/slides.ts';
import { base64Of } from '../../model/text/base64.ts';
import type { KitWords } from '../kit-facts.ts';
import { numberedSteps } from '../texts/paragraphs.ts';
import { qrPicture } from './qr-picture.ts';

/** The usual slide and its edge, in inches. */
const WIDTH = 13.333;
const HEIGHT = 7.5;
const EDGE = 0.8;

/** Letters of a heading and of a text, in points: read from the last row of a class. */
const HEADING = 44;
const TEXT = 32;

/** Longer headings stand smaller. */
const LONG_HEADING = 32;

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
  const { sheet, more } = words;
  const subject = `Gợi ý cho trường học – ${sheet.place}`;
  const show = await newSlides({ title: sheet.title, subject, width: WIDTH, height: HEIGHT });
  const slide = (heading: string, lines: readonly string[], width = WIDTH - 2 * EDGE): Slide => {
    const one = show.addSlide();
    one.background = { color: colour('sheet') };
    one.addShape('rect', {
      ...{ x: 0, y: 0, w: 0.3, h: HEIGHT },
      fill: { color: colour('red') },
    });
    write(one, heading, { y: 0.6, h: 1.7, width, points: headingPoints(heading), bold: true });
    write(one, lines.join('\n'), { y: 2.2, h: 4.6, width, points: TEXT, bold: false });
    return one;
  };
  slide(sheet.title, [sheet.subtitle, sheet.place, '', `${sheet.deadline.label}: ${more.lastDay}`]);
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
  slide('Xem thêm', [sheet.qr.typedAddress, `Mã bản in ${sheet.code}`], room).addImage({
    data: `image/png;base64,${base64Of(qrPicture(sheet.qr.symbolUrl))}`,
    ...{ x: WIDTH - EDGE - SYMBOL, y: (HEIGHT - SYMBOL) / 2, w: SYMBOL, h: SYMBOL },
    altText: `Mã QR dẫn tới ${sheet.qr.typedAddress}`,
  });
  return slidesFile(show, words.now);
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
}

function write(slide: Slide, text: string, { y, h, width, points, bold }: SlideText): void {
  slide.addText(text, {
    ...{ x: EDGE, y, w: width, h, fontSize: points, bold, fontFace: 'Arial', lang: 'vi-VN' },
    ...{ color: colour('ink'), valign: 'top', margin: 0, paraSpaceAfter: 8 },
  });
}
