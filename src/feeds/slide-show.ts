import { strFromU8, unzipSync } from 'fflate';
import type { BoardFeed } from './board-feed.ts';
import { zipFile } from './zip.ts';

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
  // Only where a file is asked for: nothing else of the project needs it.
  const { default: PptxGenJS } = await import('pptxgenjs');
  const inches = LONG_SIDE / Math.max(board.width, board.height);
  const [width, height] = [board.width * inches, board.height * inches];
  const show = new PptxGenJS();
  show.title = title;
  show.subject = description;
  show.author = '';
  show.company = '';
  show.defineLayout({ name: 'BOARD', width, height });
  show.layout = 'BOARD';
  for (const { file, alt } of due) {
    const picture = pictures.get(file);
    if (!picture) throw new RangeError(`No picture ${file}`);
    const data = `image/png;base64,${Buffer.from(picture).toString('base64')}`;
    show.addSlide().addImage({ data, x: 0, y: 0, w: width, h: height, altText: alt });
  }
  const written = (await show.write({ outputType: 'uint8array' })) as Uint8Array;
  const seconds = due.map((frame) => frame.seconds);
  return withTimes(written, seconds, new Date(opensAt).toISOString().replace(/\.\d+/u, ''));
}

/**
 * The library knows neither times nor a show that begins again, and dates its files by the clock: the parts
 * that say so are written here (ECMA-376, 19.3.1.50, 19.2.1.30).
 */
function withTimes(file: Uint8Array, seconds: readonly number[], made: string): Uint8Array {
  const parts = Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith('/'));
  const paths = new Set(parts.map(([path]) => path));
  return zipFile(
    parts.map(([path, bytes]) => {
      if (!/\.(?:xml|rels)$/u.test(path)) return { path, content: bytes };
      const text = strFromU8(bytes);
      const [, number] = /^ppt\/slides\/slide(\d+)\.xml$/u.exec(path) ?? [];
      if (number !== undefined) {
        const time = (seconds[Number(number) - 1] ?? 0) * 1000;
        return { path, content: put(text, '</p:clrMapOvr>', `<p:transition advTm="${time}"/>`) };
      }
      if (path === 'ppt/presProps.xml') {
        const show = '<p:showPr loop="1"><p:present/></p:showPr>';
        return { path, content: put(opened(text), 'presentationml/2006/main">', show) };
      }
      if (path === '[Content_Types].xml') return { path, content: withoutAbsent(text, paths) };
      const dated = /(<dcterms:\w+ xsi:type="dcterms:W3CDTF">)[^<]*/gu;
      return { path, content: text.replace(dated, `$1${made}`) };
    }),
  );
}

/** The list of parts names a master for every slide, but there is one. */
const withoutAbsent = (text: string, paths: ReadonlySet<string>): string =>
  text.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/gu, (part, path: string) =>
    paths.has(path) ? part : '',
  );

/** The properties of a show, which are written as an empty element. */
const opened = (text: string): string =>
  text.replace(/(<p:presentationPr\b[^>]*)\/>/u, '$1></p:presentationPr>');

/** Writes something behind a mark that must be there. */
function put(text: string, behind: string, what: string): string {
  if (!text.includes(behind)) throw new RangeError(`No ${behind} in a slide`);
  return text.replace(behind, behind + what);
}
