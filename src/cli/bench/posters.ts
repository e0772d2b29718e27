import { chromium } from 'playwright';
import { unitName } from '../../model/units.ts';
import { renderGuidePoster, type GuidePoster } from '../../press/guide-poster.ts';
import { campaignAtPlace } from '../../views/campaign-at-place.ts';
import { guidePosterOf } from '../../views/guide-poster-of.ts';
import { placeWithKey } from '../../views/places.ts';
import { NATIONWIDE } from '../../model/place.ts';
import { findOrInstallBrowser } from '../find-browser.ts';
import { contentOrExit, settingsOrExit } from '../report.ts';

/** Sheets of the peer: enough for a steady figure, few enough to wait for. */
const PEER_SHEETS = 20;

/**
 * A4 posters a second, one for each commune, beside Chromium's `page.pdf()` with the same text,
 * one at a time, in the same run.
 * @returns lines of name and figure
 */
export async function benchPosters(): Promise<[string, string][]> {
  const posters = countryPosters();
  for (const poster of posters.slice(0, 1)) renderGuidePoster(poster);
  let peak = 0;
  const started = performance.now();
  for (const [index, poster] of posters.entries()) {
    renderGuidePoster(poster);
    // Typst frees a document only when the event loop turns.
    if (index % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
    if (index % 50 === 0) peak = Math.max(peak, process.memoryUsage.rss());
  }
  const ours = posters.length / ((performance.now() - started) / 1000);
  const peers = await chromiumSheets(posters.slice(0, PEER_SHEETS));
  return [
    [`Typst, ${posters.length} posters on one core`, `${ours.toFixed(0)} a second`],
    ['Chromium page.pdf(), one at a time', `${peers.toFixed(1)} a second`],
    ['ratio (to reach: 25)', (ours / peers).toFixed(1)],
    ['peak memory of our process (to reach: 300 MB)', `${(peak / 1e6).toFixed(0)} MB`],
  ];
}

function countryPosters(): GuidePoster[] {
  const content = contentOrExit(settingsOrExit());
  const [campaign] = content.campaigns;
  if (!campaign) throw new RangeError('A bench needs a campaign');
  const sample = guidePosterOf(
    content,
    campaignAtPlace(content, campaign, placeWithKey(content, NATIONWIDE)),
  );
  return [...content.units.communes.values()].map((commune) => {
    const province = content.units.provinces.get(commune.provinceCode);
    return { ...sample, place: `${unitName(commune)}, ${province ? unitName(province) : ''}` };
  });
}

async function chromiumSheets(posters: readonly GuidePoster[]): Promise<number> {
  const browser = await chromium.launch({
    executablePath: await findOrInstallBrowser(),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  const print = async (poster: GuidePoster): Promise<void> => {
    await page.setContent(sheetHtml(poster));
    await page.pdf({ format: 'A4', tagged: true, printBackground: true });
  };
  for (const poster of posters.slice(0, 1)) await print(poster);
  const started = performance.now();
  for (const poster of posters) await print(poster);
  const rate = posters.length / ((performance.now() - started) / 1000);
  await browser.close();
  return rate;
}

function sheetHtml(poster: GuidePoster): string {
  const steps = poster.steps.map((step) => `<li>${step}</li>`).join('');
  return `<!doctype html><html lang="vi"><title>${poster.title}</title>
<p>${poster.publisher}</p><p>${poster.place}</p><h1>${poster.title}</h1><p>${poster.subtitle}</p>
<h2>${poster.deadline.label}</h2><p>${poster.deadline.value}</p><ol>${steps}</ol>
<p>${poster.qr.typedAddress}</p><p>${poster.helpline.name} ${poster.helpline.number}</p>
<p>${poster.safety}</p><p>${poster.code} ${poster.issuedOn}</p></html>`;
}
