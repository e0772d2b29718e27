/** The register of printed codes in a copy of a site, held against what the site may say. */
import { z } from 'zod';
import { symbolAddress } from '../../model/addresses.ts';
import { openCode } from '../../schemas/open-data/open-code.ts';
import { day, id, text } from '../../schemas/common.ts';
import { registeredCode, type RegisteredCode } from '../../schemas/instance.ts';
import { readAll, type Copy } from './copy.ts';
import { digestOf } from './digest.ts';
import type { PublicKey } from './keys.ts';
import { signedManifest } from './signed-manifest.ts';
import { SIGNATURE_FAULTS } from './verdict.ts';

/** What a site publishes of its codes, and of the consultations they are for. */
const CODES = 'du-lieu/ma-ban-in.json';
const CAMPAIGNS = 'du-lieu/dot.json';

/** Nobody issues as many codes as fit in here, bytes. */
const LARGEST = 64 * 1024 * 1024;

/** Newer sites may say more than this one knows. */
const codesFile = z.array(z.object(openCode.shape));
const campaignsFile = z.array(
  z.object({
    id,
    title: text(200),
    periods: z.object({ vneid: z.object({ opens: day, closes: day }) }),
  }),
);

/** A register, or why it is not taken, in Vietnamese. */
type RegisterTaken = { codes: RegisteredCode[]; isSigned: boolean } | { fault: string };

/**
 * Reads the register of a copy.
 * @param url origin of the site it must be a copy of
 * @param key whose signature it must have; without one none is asked for
 * @throws Unreachable when a host does not answer
 */
export async function registerOf(
  copy: Copy,
  url: string,
  key: PublicKey | undefined,
): Promise<RegisterTaken> {
  const signed = key && (await signedManifest(copy, [key]));
  if (signed && 'fault' in signed) return { fault: SIGNATURE_FAULTS[signed.fault].text };
  if (signed && signed.manifest.site !== url)
    return { fault: `chữ ký là của trang ${signed.manifest.site}` };
  const files: unknown[] = [];
  for (const name of [CODES, CAMPAIGNS]) {
    const bytes = await bytesOf(copy, name);
    if (bytes === undefined) return { fault: `không có tệp ${name} đọc được` };
    const listed = signed?.manifest.files.find(({ path }) => path === name);
    const { digest } = await digestOf([bytes], 'sha256');
    if (signed && listed?.sha256 !== digest.toString('hex'))
      return { fault: `tệp ${name} khác lúc ký. Đừng tin bản này.` };
    files.push(jsonOf(bytes));
  }
  const codes = codesFile.safeParse(files[0]).data;
  const campaigns = campaignsFile.safeParse(files[1]).data;
  if (!codes || !campaigns) return { fault: 'sổ mã không đúng kiểu' };
  const periods = new Map(campaigns.map((one) => [one.id, one]));
  const rows: RegisteredCode[] = [];
  for (const row of codes) {
    if (row.url !== symbolAddress(url, row.code))
      return { fault: `mã ${row.code} ghi địa chỉ của trang khác: ${row.url}` };
    const campaign = periods.get(row.campaign);
    const taken = registeredCode.safeParse({
      code: row.code,
      place: row.placeName,
      channel: row.channel,
      campaign: campaign?.title,
      ...campaign?.periods.vneid,
      issuedOn: row.issuedOn,
      validThrough: row.validThrough ?? undefined,
      retiredOn: row.retiredOn ?? undefined,
      retiredBecause: row.retiredBecause ?? undefined,
    });
    if (!taken.success) return { fault: `dòng của mã ${row.code} không đúng kiểu` };
    rows.push(taken.data);
  }
  return { codes: rows, isSigned: signed !== undefined };
}

async function bytesOf(copy: Copy, name: string): Promise<Buffer | undefined> {
  const bytes = await copy.open(name);
  const all = bytes && (await readAll(bytes));
  return all && all.length <= LARGEST ? all : undefined;
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
