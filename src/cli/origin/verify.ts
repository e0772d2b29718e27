/**
 * Tells whether a copy of the site is the one that was signed: `npm run verify`. What it takes and how
 * it ends stands in `help.ts`.
 */
import { createReadStream, readFileSync } from 'node:fs';
import { readSettings, type Settings } from '../../settings.ts';
import { Mistake, runCommand } from '../command.ts';
import { readFlags } from '../flags.ts';
import { compare } from './compare.ts';
import { copyAt, isFile } from './copy-at.ts';
import { Unreachable } from './copy.ts';
import { digestOf } from './digest.ts';
import { ENDS, VERIFY_HELP } from './help.ts';
import { readPublicKey, type PublicKey } from './keys.ts';
import { checkSignature, SIGNATURE_ENDING, SIGNED_DIGEST } from './minisign.ts';
import { signedManifest } from './signed-manifest.ts';
import { siteKeys } from './site-keys.ts';
import { endOf, reportOfCopy, SIGNATURE_FAULTS, signedWords } from './verdict.ts';

/**
 * The command.
 * @param args what was typed after `verify --`
 * @param settings whose keys are trusted where none is named
 * @returns how it ended, as `ENDS` says
 * @throws Mistake for what cannot be asked
 */
export async function verifyCopy(args: readonly string[], settings: Settings): Promise<number> {
  const { values, words } = readFlags(args, {
    texts: ['khoa', 'theo'],
    hasWords: true,
    usage: VERIFY_HELP,
  });
  const [target, ...more] = words;
  if (target === undefined || more.length > 0) throw new Mistake(VERIFY_HELP);
  const keys = values.khoa === undefined ? siteKeys(settings) : [keyAt(values.khoa)];
  if (keys.length === 0) {
    throw new Mistake(
      'site.yaml chưa ghi khóa công khai nào (signingKeys). Ghi thêm, hoặc thêm --khoa KHÓA',
    );
  }
  try {
    if (values.theo !== undefined) return await verifyPublished(target, values.theo, keys);
    const beside = `${target}${SIGNATURE_ENDING}`;
    if (isFile(target) && isFile(beside)) return await verifyFile(target, beside, keys);
    return await verifyWhole(target, keys);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    console.error(`Không kết nối được: ${error.message}. Chưa biết trang đúng hay sai.`);
    return ENDS.unreachable;
  }
}

function keyAt(text: string): PublicKey {
  const key = readPublicKey(isFile(text) ? readFileSync(text, 'utf8') : text);
  if (!key) throw new Mistake(`"${text}" không phải khóa công khai.`);
  return key;
}

async function verifyWhole(target: string, keys: readonly PublicKey[]): Promise<number> {
  const copy = copyAt(target);
  const signed = await signedManifest(copy, keys);
  if ('fault' in signed) return printFault(signed.fault);
  console.log(signedWords(signed.key, signed.manifest));
  const differences = await compare(copy, signed.manifest);
  console.log(reportOfCopy(differences, signed.manifest, copy.names === undefined));
  return endOf(differences);
}

async function verifyFile(file: string, beside: string, keys: readonly PublicKey[]) {
  const { digest } = await digestOf(createReadStream(file), SIGNED_DIGEST);
  const signed = checkSignature(digest, readFileSync(beside, 'utf8'), keys);
  if ('fault' in signed) return printFault(signed.fault);
  console.log(signedWords(signed.key));
  console.log(`Đúng: "${file}" là tệp đã ký.`);
  return ENDS.genuine;
}

/** A single file that was taken from the site, under whatever name. */
async function verifyPublished(file: string, from: string, keys: readonly PublicKey[]) {
  if (!isFile(file)) throw new Mistake(`Không có tệp "${file}".`);
  const signed = await signedManifest(copyAt(from), keys);
  if ('fault' in signed) return printFault(signed.fault);
  console.log(signedWords(signed.key, signed.manifest));
  const { size, digest } = await digestOf(createReadStream(file), 'sha256');
  const same = signed.manifest.files.filter(
    (one) => one.size === size && one.sha256 === digest.toString('hex'),
  );
  const [first] = same;
  console.log(
    first
      ? `Đúng: "${file}" là tệp ${first.path} của trang.`
      : `Sai: "${file}" không giống tệp nào của trang. Có thể đã bị sửa, hoặc lấy từ bản khác.`,
  );
  return first ? ENDS.genuine : ENDS.changed;
}

function printFault(fault: keyof typeof SIGNATURE_FAULTS): number {
  const { text, end } = SIGNATURE_FAULTS[fault];
  console.error(text);
  return end;
}

if (import.meta.main) await runCommand(() => verifyCopy(process.argv.slice(2), readSettings()));
