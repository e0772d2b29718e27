/**
 * Brings a built site to a host:
 *
 *   npm run publish -- --den DIR            DIR/current is what the host serves, DIR/current-hosts how
 *   npm run publish -- --den DIR --lui      back to the release before
 *   npm run publish -- --den rsync://…      or USER@HOST:PATH, by rsync
 *   npm run publish -- --den cloudflare     only says whether that host takes the site; or github, gitlab
 */
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { readSettings } from '../../settings.ts';
import { SITE_FOLDER } from '../build-site.ts';
import { Mistake, runCommand } from '../command.ts';
import { HOST_LIMITS } from '../../model/policy/host-limits.ts';
import { readFlags } from '../flags.ts';
import { fitsHost } from './limits.ts';
import { packFiles } from './packed.ts';
import {
  addRelease,
  canHoldReleases,
  copySite,
  CURRENT,
  CURRENT_HOSTS,
  publishedRelease,
  releasePath,
  releasesIn,
  switchTo,
  dropOldReleases,
} from './releases.ts';
import { siteAddressOf } from './site-address.ts';

const HELP = `Cách dùng: npm run publish -- --den THƯ-MỤC|rsync://… [--tu dist] [--lui] [--cho-mat]
           npm run publish -- --den cloudflare|github|gitlab   chỉ xem nơi đó có nhận trang không
  --lui      trở lại bản trước (chỉ với thư mục)
  --cho-mat  vẫn đăng khi có trang, bản in cũ không còn`;

/** Addresses that people keep, print and share: pages and sheets. */
const KEPT_BY_PEOPLE = '**/*.{html,pdf}';

/** Names shown of what would be lost. */
const SHOWN = 20;

/**
 * The command.
 * @param args what was typed after `publish --`
 * @throws Mistake for what cannot be done; then what is published stays
 */
export async function publishSite(args: readonly string[]): Promise<void> {
  const { values } = readFlags(args, {
    texts: ['den', 'tu'],
    marks: ['lui', 'cho-mat'],
    usage: HELP,
  });
  const { den: to, tu: site = SITE_FOLDER, lui: isBack, 'cho-mat': mayLose } = values;
  if (to === undefined) throw new Mistake(HELP);
  if (/^rsync:\/\/|^[\w.-]{2,}(?:@[\w.-]+)?:/.test(to) && !existsSync(to)) {
    if (isBack)
      throw new Mistake('--lui chỉ dùng với thư mục. Tạo lại trang của ngày trước rồi đăng.');
    await sendByRsync(siteAt(site), to);
    return;
  }
  if (to in HOST_LIMITS && !existsSync(to)) {
    console.log(fitsHost(siteAt(site), to));
    return;
  }
  if (!canHoldReleases(to)) {
    throw new Mistake(
      `"${join(to, CURRENT)}" không phải đường dẫn do lệnh này tạo. Dời nó đi trước.`,
    );
  }
  if (isBack) goBack(to);
  else await publishInto(to, siteAt(site), mayLose);
}

function siteAt(folder: string): string {
  if (existsSync(join(folder, 'index.html'))) return folder;
  throw new Mistake(`"${folder}" không có trang nào. Tạo trang trước: npm run build`);
}

async function publishInto(folder: string, site: string, mayLose: boolean): Promise<void> {
  const before = publishedRelease(folder);
  const lost = before === undefined ? [] : missingPages(releasePath(folder, before), site);
  if (lost.length > 0 && !mayLose) {
    const shown = lost.slice(0, SHOWN).map((name) => `  ${name}`);
    throw new Mistake(
      [
        `Không đăng: ${lost.length} trang, bản in đang có sẽ mất, ai đã in hay lưu địa chỉ sẽ không mở được.`,
        ...shown,
        'Sửa nội dung rồi tạo lại trang, hoặc thêm --cho-mat nếu chắc chắn.',
      ].join('\n'),
    );
  }
  const name = nextName(releasesIn(folder).at(-1));
  await addRelease(folder, site, name, before);
  const hosts = switchTo(folder, name);
  dropOldReleases(folder);
  console.log(`Đã đăng bản ${name}: ${join(folder, CURRENT)}`);
  printHostFiles(folder, hosts);
  if (isTrial(site))
    console.log('Trang này tạo khi chưa đặt SITE_URL: bản in ghi "BẢN THỬ – KHÔNG IN".');
  if (!existsSync(join(site, 'manifest.json.minisig'))) {
    console.log('Bản này chưa ký. Cách ký: npm run sign -- --help');
  }
}

/** Whether a site was built without a real address. */
function isTrial(site: string): boolean {
  const address = siteAddressOf(site);
  return address !== undefined && readSettings({ SITE_URL: address }).isTrial;
}

const missingPages = (before: string, site: string): string[] =>
  globSync(KEPT_BY_PEOPLE, { cwd: before })
    .filter((name) => !existsSync(join(site, name)))
    .sort();

/** Releases are counted: clocks of two machines need not agree. */
const nextName = (last = '0'): string => String(Number(last) + 1).padStart(6, '0');

function goBack(folder: string): void {
  const published = publishedRelease(folder);
  const before = releasesIn(folder)
    .filter((name) => published !== undefined && name < published)
    .at(-1);
  if (before === undefined) throw new Mistake(`"${folder}" không còn bản nào trước đó.`);
  const hosts = switchTo(folder, before);
  console.log(`Đã trở lại bản ${before}.`);
  printHostFiles(folder, hosts);
}

/** Under the configuration of another release, browsers refuse the scripts that only this one has. */
function printHostFiles(folder: string, hosts: ReturnType<typeof switchTo>): void {
  const path = join(folder, CURRENT_HOSTS);
  if (hosts === 'other')
    console.log(
      `Cấu hình máy chủ của bản này ở ${path}. Nạp lại ngay: sudo systemctl reload nginx (hoặc caddy).`,
    );
  if (hosts === 'missing')
    console.log(
      `Bản này không kèm cấu hình máy chủ; ${path} là của bản khác, có thể chặn mã chạy trong trang. Tạo lại trang bằng "npm run build" rồi đăng.`,
    );
}

/** Every file is sent before the first is put in its place; rsync asks for nothing it has. */
async function sendByRsync(site: string, to: string): Promise<void> {
  const packed = mkdtempSync(join(tmpdir(), 'bang-tin-dang-'));
  const asked = ['-a', '--delay-updates', '--delete-after', `${packed}/`, to];
  copySite(site, packed);
  await packFiles(packed);
  const { error, status } = spawnSync('rsync', asked, { stdio: 'inherit' });
  rmSync(packed, { recursive: true });
  if (error) throw new Mistake('Máy này chưa có rsync. Cài rsync rồi chạy lại.');
  if (status !== 0)
    throw new Mistake(`rsync báo lỗi ${status ?? ''}. Trang trên máy chủ có thể chưa đổi.`);
  console.log(`Đã đăng lên ${to}`);
}

if (import.meta.main) {
  await runCommand(() => publishSite(process.argv.slice(2)));
}
