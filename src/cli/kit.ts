/**
 * The kit of a place: everything an office needs for one consultation there, in one ZIP.
 *
 *   npm run kit -- --noi ha-noi/ba-dinh                     the newest consultation
 *   npm run kit -- --noi 00004 --dot dai-hoi-xiv --ra DIR   another, elsewhere
 *
 * `/can-bo/bo-tai-lieu/` makes the same in a browser.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import type { CampaignEntry, Content } from '../content-files/content.ts';
import { writeWhole } from '../files/write-whole.ts';
import { zipFile } from '../feeds/zip.ts';
import { makeKit } from '../kit/kit-files.ts';
import { kitName } from '../kit/kit-name.ts';
import type { KitTools } from '../kit/kit-order.ts';
import { unitKeys } from '../model/places/units.ts';
import { drawScene } from '../press/boards/draw-scene.ts';
import { rasterisePdf } from '../press/proof/proof.ts';
import { readSettings, type Settings } from '../settings.ts';
import { campaignAtPlace } from '../views/campaign/campaign-at-place.ts';
import { kitFactsOf } from '../views/kit/kit-facts-of.ts';
import { findPlace, placeOfUnit, type Place } from '../views/place/places.ts';
import { drawable, sheetsInPlace, workshopFile } from '../views/workshop/workshop-data.ts';
import { Mistake, runCommand } from './command.ts';
import { readFlags } from './flags.ts';
import { contentOrMistake } from './report.ts';

const USAGE =
  'Cách dùng: npm run kit -- --noi ha-noi/ba-dinh [--dot dai-hoi-xiv] [--ra THU-MUC]. Nơi: toan-quoc, tỉnh, tỉnh/xã hoặc mã xã năm số.';

const NODE_TOOLS: KitTools = {
  rasterise: (pdf, dpi) => rasterisePdf(pdf, dpi),
  frame: (scene) => Promise.resolve(drawScene(scene)),
  hash: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
};

await runCommand(() => writeKit(readSettings(), readArguments()));

function readArguments() {
  const { noi, dot, ra } = readFlags(process.argv.slice(2), {
    texts: ['noi', 'dot', 'ra'],
    usage: USAGE,
  }).values;
  if (noi === undefined) throw new Mistake(USAGE);
  return { key: noi, campaign: dot, out: ra ?? 'bo-tai-lieu' };
}

async function writeKit(
  settings: Settings,
  asked: ReturnType<typeof readArguments>,
): Promise<number> {
  const content = contentOrMistake(settings);
  const site = { content, settings };
  const campaign = campaignAsked(content, asked.campaign);
  const place = placeAsked(content, asked.key);
  const at = campaignAtPlace(content, campaign, place);
  const order = {
    sheets: { ...sheetsInPlace(site, campaign, place), place: place.name, now: settings.now },
    facts: kitFactsOf(site, at),
    siteLogo: workshopFile(site).logo,
  };
  const { files, gaps } = await makeKit(order, NODE_TOOLS, onProgress);
  mkdirSync(asked.out, { recursive: true });
  const path = join(asked.out, `${kitName(campaign.id, place.unitKey ?? place.key)}.zip`);
  writeWhole(path, zipFile(files));
  for (const { path: file, why } of gaps) console.log(`Chưa làm được ${file}: ${why}`);
  console.log(`${files.length} tệp cho ${place.name}: ${path}`);
  return gaps.length === 0 ? 0 : 1;
}

function campaignAsked(content: Content, id: string | undefined): CampaignEntry {
  const all = drawable(content);
  const found = id === undefined ? all[0] : all.find((one) => one.id === id);
  if (found) return found;
  throw new Mistake(`Không có đợt "${id ?? ''}". Các đợt: ${all.map((one) => one.id).join(', ')}.`);
}

function placeAsked(content: Content, key: string): Place {
  const place = findPlace(content, key);
  if (place) return place;
  const { communes } = content.units;
  const unit = communes.get(key) ?? unitKeys(content.units).get(key);
  if (unit) return placeOfUnit(content, unit);
  throw new Mistake(`Không có nơi "${key}". ${USAGE}`);
}

/** A line that counts up on a terminal; nothing elsewhere. */
function onProgress(done: number, all: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${done}/${all}${done === all ? '\n' : ''}`);
}
