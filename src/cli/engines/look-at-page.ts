import sharp from 'sharp';
import { LONGEST } from './contact-sheet.ts';
import { PHONE, SCRIPTING_ENGINES, type EngineName, type Tab } from './engine.ts';
import type { EngineFinding } from './findings.ts';
import { MEASURES, type PageLook, type Measures } from './measures.ts';
import { FETCH_PICTURES, isTrueSoon, openSettled, PICTURES_ARE_THERE } from './settle.ts';

/** A page as one engine shows it. */
interface Seen {
  engine: EngineName;
  complaints: string[];
  measures: Measures;
  picture: Buffer;
}

/** Whether an engine runs the site's scripts. */
export const runsScripts = (engine: EngineName): boolean =>
  SCRIPTING_ENGINES.some((one) => one === engine);

/**
 * Opens a page, measures it and takes its picture.
 * @param engine whose tab it is
 * @param address of the page, with its origin
 */
export async function lookAtPage(engine: EngineName, tab: Tab, address: string): Promise<Seen> {
  const complaints = runsScripts(engine)
    ? await openSettled(tab, address)
    : await tab.open(address).then(() => []);
  const measures = (await tab.read(MEASURES)) as Measures;
  if (runsScripts(engine)) {
    await tab.read(FETCH_PICTURES);
    await isTrueSoon(tab, PICTURES_ARE_THERE);
  }
  return { engine, complaints, measures, picture: await tab.picture(LONGEST) };
}

/**
 * What is well and what is not with a page in one engine. An engine below the floor owes the reader
 * no style, but links that are seen and a page that fits.
 * @param address of the page, without its origin
 * @param seen the page there
 * @param model the page in the engine all are held against
 */
export async function findingsOn(
  address: string,
  seen: Seen,
  model: Seen,
): Promise<EngineFinding[]> {
  const { engine, complaints, measures, picture } = seen;
  const finding = (check: EngineFinding['check'], faults: readonly string[]): EngineFinding => ({
    engine,
    check,
    address,
    fault: faults.length > 0 ? faults.join('; ') : null,
  });
  const drawn = (await sharp(picture).metadata()).width;
  // QtWebKit measures a page before it has a window; its picture is as wide as the page.
  const width = runsScripts(engine) ? PHONE.width + measures.sideways : drawn;
  const all = [
    finding('links', measures.links.unseen),
    finding('width', width > PHONE.width ? [`${width} px`] : []),
  ];
  if (!runsScripts(engine)) return all;
  const styles = differences(measures.looks, model.measures.looks);
  return [...all, finding('errors', complaints), finding('style', styles)];
}

function differences(looks: Record<string, PageLook>, model: Record<string, PageLook>): string[] {
  return Object.entries(model).flatMap(([landmark, wanted]) =>
    Object.entries(wanted)
      .filter(([property, value]) => looks[landmark]?.[property] !== value)
      .map(
        ([property, value]) =>
          `${landmark} ${property} ${looks[landmark]?.[property] ?? 'missing'}, not ${value}`,
      ),
  );
}
