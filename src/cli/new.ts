/**
 * Starts a new content file:
 *
 *   npm run new -- campaign <id>
 *   npm run new -- locality <province>[/<commune>]
 *   npm run new -- guide <id>
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { z } from 'zod';
import { loadContent } from '../content-files/load-content.ts';
import { unitsIn } from '../content-files/units-in.ts';
import { campaign } from '../schemas/campaign.ts';
import { id as idSchema } from '../schemas/common.ts';
import { guide } from '../schemas/guide.ts';
import { commune, province } from '../schemas/locality.ts';
import { slogans } from '../schemas/slogan.ts';
import { settingsOrExit } from './report.ts';
import { scaffoldYaml } from './scaffold.ts';

const settings = settingsOrExit();
const [kind = '', name = ''] = process.argv.slice(2);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function write(path: string, text: string): void {
  const full = join(settings.contentDir, path);
  const shown = relative(process.cwd(), full);
  if (existsSync(full)) fail(`${shown} đã có. Mở tệp đó ra sửa.`);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  console.log(`Đã tạo ${shown}`);
}

function writeYaml(path: string, about: string, schema: z.ZodType, filled = {}): void {
  write(path, `# ${about}\n${scaffoldYaml(schema, filled)}`);
}

function newLocality(): void {
  const [provinceSlug = '', communeSlug] = name.split('/');
  const units = unitsIn(settings.contentDir);
  const unit = [...units.provinces.values()].find(({ slug }) => slug === provinceSlug);
  if (!unit)
    fail(
      `Không có tỉnh, thành phố nào có tên "${provinceSlug}". Tra cột slug trong units/provinces.csv.`,
    );
  const folder = `localities/${provinceSlug}`;
  if (!existsSync(join(settings.contentDir, folder, 'province.yaml'))) {
    writeYaml(`${folder}/province.yaml`, `${unit.type} ${unit.name}`, province, {
      unit: ` "${unit.code}"`,
    });
  } else if (communeSlug === undefined) {
    fail(`${folder}/province.yaml đã có. Mở tệp đó ra sửa.`);
  }
  if (communeSlug === undefined) return;
  const found = [...units.communes.values()].find(
    ({ slug, provinceCode }) => slug === communeSlug && provinceCode === unit.code,
  );
  if (!found)
    fail(`${unit.type} ${unit.name} không có xã, phường, đặc khu nào có tên "${communeSlug}".`);
  writeYaml(`${folder}/${communeSlug}.yaml`, `${found.type} ${found.name}`, commune, {
    unit: ` "${found.code}"`,
  });
}

if (kind === 'locality') {
  newLocality();
} else if ((kind === 'campaign' || kind === 'guide') && idSchema.safeParse(name).success) {
  if (kind === 'campaign') {
    writeYaml(`campaigns/${name}/campaign.yaml`, 'Đợt lấy ý kiến', campaign);
    writeYaml(`campaigns/${name}/slogans.yaml`, 'Khẩu hiệu của đợt', slogans);
  } else {
    const steps =
      '<Steps>\n\n<Step title="Một việc, bắt đầu bằng động từ">\n\n<Picture of="" />\n\nLàm gì.\n\n<Next>\n\nThấy gì.\n\n</Next>\n\n</Step>\n\n</Steps>\n';
    write(`guides/${name}.mdx`, `---\n${scaffoldYaml(guide)}---\n\n${steps}`);
  }
} else {
  fail(
    'Cách dùng: npm run new -- campaign ten-dot | locality ha-tinh/song-tri | guide ten-huong-dan',
  );
}

const { problems } = loadContent(settings);
console.log(`Còn ${problems.length} chỗ cần điền hoặc sửa. Xem từng chỗ: npm run check`);
