/** Slides as a file (PPTX), with the same bytes whenever they are made. */
import { strFromU8, unzipSync } from 'fflate';
import type Slides from 'pptxgenjs';
import { zipFile } from './zip.ts';

/** What every show has. */
interface ShowHead {
  title: string;
  subject: string;
  /** Inches. */
  width: number;
  height: number;
}

/** An empty show. Its library is loaded only where slides are asked for: nothing else needs it. */
export async function newSlides({ title, subject, width, height }: ShowHead): Promise<Slides> {
  const { default: PptxGenJS } = await import('pptxgenjs');
  const show = new PptxGenJS();
  show.title = title;
  show.subject = subject;
  show.author = '';
  show.company = '';
  show.defineLayout({ name: 'SHOW', width, height });
  show.layout = 'SHOW';
  return show;
}

/**
 * Writes a show. The library dates its files by the clock, and its list of parts names a master for every
 * slide, but there is one: both are written here.
 * @param show from `newSlides`
 * @param made the moment the file is dated, epoch ms
 * @param change rewrites a part, by its path
 */
export async function slidesFile(
  show: Awaited<ReturnType<typeof newSlides>>,
  made: number,
  change: (path: string, xml: string) => string = (_path, xml) => xml,
): Promise<Uint8Array> {
  const written = (await show.write({ outputType: 'uint8array' })) as Uint8Array;
  const parts = Object.entries(unzipSync(written)).filter(([path]) => !path.endsWith('/'));
  const paths = new Set(parts.map(([path]) => path));
  const day = new Date(made).toISOString().replace(/\.\d+/u, '');
  return zipFile(
    parts.map(([path, bytes]) => {
      if (!/\.(?:xml|rels)$/u.test(path)) return { path, content: bytes };
      const xml = change(path, strFromU8(bytes));
      if (path === '[Content_Types].xml') return { path, content: withoutAbsent(xml, paths) };
      const dated = /(<dcterms:\w+ xsi:type="dcterms:W3CDTF">)[^<]*/gu;
      return { path, content: xml.replace(dated, `$1${day}`) };
    }),
  );
}

const withoutAbsent = (xml: string, paths: ReadonlySet<string>): string =>
  xml.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/gu, (part, path: string) =>
    paths.has(path) ? part : '',
  );
