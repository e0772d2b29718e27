/**
 * What the environment decides: `SITE_URL`, `SITE_NOW`, `CONTENT_DIR`, `SITE_WORKSHOP`,
 * `VIDEOS_DIR`. Read here and nowhere else.
 */
import { resolve } from 'node:path';
import { parseMoment, type EpochMs } from './model/time/calendar.ts';

/** Where the site is looked at on the machine it was built on. */
const LOCAL_ADDRESS = 'http://localhost:4321';

export interface Settings {
  /** Origin without a slash at its end: `https://gopy.example.gov.vn`. */
  siteUrl: string;
  /** True while no real address is set: sheets then say "BẢN THỬ – KHÔNG IN". */
  isTrial: boolean;
  /** The moment the build stands at. */
  now: EpochMs;
  /** True when somebody looks at another day: pages then keep that day instead of the phone's clock. */
  isPreview: boolean;
  /** False where `SITE_WORKSHOP=khong` leaves the workshop out, with its 13 MB. */
  hasWorkshop: boolean;
  contentDir: string;
  publicDir: string;
  /** Where `npm run videos` has put its clips; those of guides go onto their pages. */
  videosDir: string;
}

/** A setting that cannot be used; the message is for the person at the keyboard. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/**
 * Reads the settings.
 * @param env the environment variables
 * @throws SettingsError in Vietnamese when a value cannot be used
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const siteUrl = readAddress(env.SITE_URL);
  return {
    siteUrl,
    isTrial: isLocal(siteUrl),
    now: readNow(env.SITE_NOW),
    isPreview: env.SITE_PREVIEW === '1',
    hasWorkshop: env.SITE_WORKSHOP !== 'khong',
    contentDir: resolve(filled(env.CONTENT_DIR) ?? 'content'),
    publicDir: resolve('public'),
    videosDir: resolve(filled(env.VIDEOS_DIR) ?? '.videos'),
  };
}

/** A variable that is set to nothing counts as not set. */
const filled = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

/** A bare number or a name without a dot is known only on this machine or in this building. */
function isLocal(address: string): boolean {
  const { hostname } = new URL(address);
  return !hostname.includes('.') || /^[\d.]+$/.test(hostname) || hostname.startsWith('[');
}

function readAddress(text: string | undefined): string {
  if (!text) return LOCAL_ADDRESS;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new SettingsError(
      `SITE_URL="${text}" không phải địa chỉ web. Viết như https://gopy.example.gov.vn`,
    );
  }
  if (url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new SettingsError(
      `SITE_URL="${text}" phải là gốc của tên miền, không có phần sau dấu /. Viết ${url.origin}`,
    );
  }
  return url.origin;
}

function readNow(text: string | undefined): EpochMs {
  if (!text) return Date.now();
  const moment = parseMoment(text);
  if (moment === null) {
    throw new SettingsError(
      `SITE_NOW="${text}" không phải ngày giờ. Viết như 2025-11-03 hoặc 2025-11-03T09:00:00+07:00`,
    );
  }
  return moment;
}
