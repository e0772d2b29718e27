import type { BoardFeed } from './board-feed.ts';
import { base64Of } from '../model/text/base64.ts';
import { newSlides, slidesFile } from './slides.ts';

/** Inches of the longer side: the usual slide is as wide. */
const LONG_SIDE = 13.333;

/**
 * A round as slides, for televisions and computers that know only those: a picture a slide, each for its
 * time, over and over. It holds what is due now; a file cannot know the day.
 * @param feed the round
 * @param pictures PNG files by name
 * @returns a PPTX file; the same input gives the same bytes
 */
export async function slideShow(
  {
    title,
    description,
    board,
    due,
    opensAt,
  }: Pick<BoardFeed, 'title' | 'description' | 'board' | 'due' | 'opensAt'>,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const inches = LONG_SIDE / Math.max(board.width, board.height);
  const [width, height] = [board.width * inches, board.height * inches];
  const show = await newSlides({ title, subject: description, width, height });
  for (const { file, alt } of due) {
    const picture = pictures.get(file);
    if (!picture) throw new RangeError(`No picture ${file}`);
    const data = `image/png;base64,${base64Of(picture)}`;
    show.addSlide().addImage({ data, x: 0, y: 0, w: width, h: height, altText: alt });
  }
  const seconds = due.map((frame) => frame.seconds);
  return slidesFile(show, opensAt, (path, xml) => withTimes(path, xml, seconds));
}

/**
 * The library knows neither times nor a show that begins again: the parts that say so are written here
 * (ECMA-376, 19.3.1.50, 19.2.1.30).
 */
function withTimes(path: string, xml: string, seconds: readonly number[]): string {
  const [, number] = /^ppt\/slides\/slide(\d+)\.xml$/u.exec(path) ?? [];
  if (number !== undefined) {
    const time = (seconds[Number(number) - 1] ?? 0) * 1000;
    return put(xml, '</p:clrMapOvr>', `<p:transition advTm="${time}"/>`);
  }
  if (path !== 'ppt/presProps.xml') return xml;
  const show = '<p:showPr loop="1"><p:present/></p:showPr>';
  return put(opened(xml), 'presentationml/2006/main">', show);
}

/** The properties of a show, which are written as an empty element. */
const opened = (text: string): string =>
  text.replace(/(<p:presentationPr\b[^>]*)\/>/u, '$1></p:presentationPr>');

/** Writes something behind a mark that must be there. */
function put(text: string, behind: string, what: string): string {
  if (!text.includes(behind)) throw new RangeError(`No ${behind} in a slide`);
  return text.replace(behind, behind + what);
}
