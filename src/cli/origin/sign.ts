/**
 * Signs a site that was built, so that anybody can tell a true copy: `npm run sign`. What it takes
 * stands in `help.ts`.
 */
import { existsSync, readFileSync, statSync, writeFileSync, createReadStream } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writeWhole } from '../../files/write-whole.ts';
import { readSettings, type Settings } from '../../settings.ts';
import { SITE_FOLDER } from '../build-site.ts';
import { isInside } from '../../files/is-inside.ts';
import { Mistake, runCommand } from '../command.ts';
import { readFlags } from '../flags.ts';
import { digestOf } from './digest.ts';
import { folderCopy } from './folder-copy.ts';
import { SIGN_HELP } from './help.ts';
import { keyName, newKeys, readSigningKey, type SigningKey } from './keys.ts';
import { MANIFEST, manifestOf, manifestText } from './manifest.ts';
import { signatureOf, SIGNATURE_ENDING, SIGNED_DIGEST } from './minisign.ts';
import { siteAddressOf } from '../hosting/site-address.ts';
import { siteKeys } from './site-keys.ts';

/**
 * The command.
 * @param args what was typed after `sign --`
 * @param settings whose site it is; the moment stands in the signature
 * @throws Mistake for what cannot be done; then nothing was
 */
export async function signCopy(args: readonly string[], settings: Settings): Promise<void> {
  const { values, words } = readFlags(args, {
    texts: ['khoa-moi', 'khoa'],
    marks: ['chi-lap-bang'],
    hasWords: true,
    usage: SIGN_HELP,
  });
  if (words.length > 1) throw new Mistake(SIGN_HELP);
  const [target = SITE_FOLDER] = words;
  if (values['khoa-moi'] !== undefined) makeKeys(values['khoa-moi']);
  else if (values['chi-lap-bang']) await listFiles(folderAt(target), settings);
  else if (values.khoa === undefined) throw new Mistake(SIGN_HELP);
  else await sign(target, readSecret(values.khoa), settings);
}

/** A secret among the files of the project is one commit away from being public. */
function makeKeys(path: string): void {
  if (isInside(process.cwd(), path)) {
    throw new Mistake(
      `"${path}" nằm trong thư mục của bộ này, dễ bị đăng lên mạng. Chọn nơi khác, như một thẻ USB cất trong tủ.`,
    );
  }
  const open = `${path}.pub`;
  for (const file of [path, open]) {
    if (existsSync(file)) throw new Mistake(`Đã có "${file}". Không ghi đè lên khóa cũ.`);
  }
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) {
    throw new Mistake(
      `Không có thư mục "${folder}". Thẻ USB chưa cắm, chưa gắn (mount), hay nằm ở chỗ khác. Lệnh này không tự tạo thư mục: khóa sẽ nằm trên đĩa của máy.`,
    );
  }
  const keys = newKeys();
  writeFileSync(path, keys.secret, { mode: 0o600, flag: 'wx' });
  writeFileSync(open, keys.open, { flag: 'wx' });
  console.log(
    [
      `Khóa riêng: ${path}. Ai có tệp này thì ký được thay cơ quan: cất kín, giữ một bản ở nơi khác.`,
      `Khóa công khai: ${open}. Ghi vào site.yaml rồi tạo lại trang:`,
      '',
      'signingKeys:',
      `  - key: ${keys.text}`,
    ].join('\n'),
  );
}

function readSecret(path: string): SigningKey {
  if (!existsSync(path)) throw new Mistake(`Không có tệp khóa riêng "${path}".`);
  const key = readSigningKey(readFileSync(path, 'utf8'));
  if (key === undefined) throw new Mistake(`"${path}" không phải khóa riêng.`);
  if (key === 'locked') {
    throw new Mistake(
      `Khóa "${path}" có mật khẩu. Chạy: npm run sign -- --chi-lap-bang, rồi: minisign -S -s ${path} -m ${SITE_FOLDER}/${MANIFEST}`,
    );
  }
  return key;
}

async function sign(target: string, key: SigningKey, settings: Settings): Promise<void> {
  const isFile = statSync(target, { throwIfNoEntry: false })?.isFile() ?? false;
  const file = isFile ? target : await listFiles(folderAt(target), settings);
  const { digest } = await digestOf(createReadStream(file), SIGNED_DIGEST);
  const name = file.split(/[\\/]/).at(-1) ?? file;
  const seconds = Math.floor(settings.now / 1000);
  const site = (isFile ? undefined : siteAddressOf(target)) ?? settings.siteUrl;
  const comment = `timestamp:${seconds}\tfile:${name}\thashed\tsite:${site}`;
  writeWhole(`${file}${SIGNATURE_ENDING}`, signatureOf(digest, key, comment));
  console.log(`Đã ký bằng khóa ${keyName(key.id)}: ${file}${SIGNATURE_ENDING}`);
  if (!siteKeys(settings).some(({ text }) => text === key.text)) {
    console.log(
      `Khóa này chưa có trong site.yaml, nên chưa ai kiểm được. Ghi thêm dưới signingKeys: "- key: ${key.text}", tạo lại trang, rồi ký lại.`,
    );
  }
}

function folderAt(folder: string): string {
  if (existsSync(join(folder, 'index.html')) || existsSync(folder)) return folder;
  throw new Mistake(`Không có "${folder}". Tạo trang trước: npm run build`);
}

/** @returns where the list was written */
async function listFiles(folder: string, { siteUrl, now }: Settings): Promise<string> {
  const made = new Date(now).toISOString();
  const manifest = await manifestOf(folderCopy(folder), {
    site: siteAddressOf(folder) ?? siteUrl,
    made,
  });
  const path = join(folder, MANIFEST);
  writeWhole(path, manifestText(manifest));
  console.log(`Đã lập bảng ${manifest.files.length} tệp: ${path}`);
  return path;
}

if (import.meta.main) await runCommand(() => signCopy(process.argv.slice(2), readSettings()));
