/**
 * Starts a new content file:
 *
 *   npm run new -- campaign <id>
 *   npm run new -- locality <province>[/<commune>]
 *   npm run new -- guide <id>
 */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { loadContent } from '../content-files/load-content.ts';
import { unitsIn } from '../content-files/units-in.ts';
import { writeWhole } from '../files/write-whole.ts';
import { campaign } from '../schemas/campaign.ts';
import { id as idSchema } from '../schemas/common.ts';
import { guide } from '../schemas/guide.ts';
import { commune, province } from '../schemas/locality.ts';
import { slogans } from '../schemas/slogan.ts';
import { readSettings, type Settings } from '../settings.ts';
import { Mistake, runCommand } from './command.ts';
import { scaffoldYaml } from './scaffold.ts';

await runCommand(() => {
  start(readSettings());
});

function fail(message: string): never {
  throw new Mistake(message);
}

function write(contentDir: string, path: string, text: string): void {
  const full = join(contentDir, path);
  const shown = relative(process.cwd(), full);
  if (existsSync(full)) fail(`${shown} đã có. Mở tệp đó ra sửa.`);
  writeWhole(full, text);
  console.log(`Đã tạo ${shown}`);
}

function writeYaml(
  contentDir: string,
  path: string,
  about: string,
  schema: z.ZodType,
  filled = {},
): void {
  write(contentDir, path, `# ${about}\n${scaffoldYaml(schema, filled)}`);
}

function newLocality(contentDir: string, name: string): void {
  const [provinceSlug = '', communeSlug] = name.split('/');
  const units = unitsIn(contentDir);
  const unit = [...units.provinces.values()].find(({ slug }) => slug === provinceSlug);
  if (!unit)
    fail(
      `Không có tỉnh, thành phố nào có tên "${provinceSlug}". Tra cột slug trong units/provinces.csv.`,
    );
  const folder = `localities/${provinceSlug}`;
  if (!existsSync(join(contentDir, folder, 'province.yaml'))) {
    writeYaml(contentDir, `${folder}/province.yaml`, `${unit.type} ${unit.name}`, province, {
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
  writeYaml(contentDir, `${folder}/${communeSlug}.yaml`, `${found.type} ${found.name}`, commune, {
    unit: ` "${found.code}"`,
  });
}

function start(settings: Settings): void {
  const { contentDir } = settings;
  const [kind = '', name = ''] = process.argv.slice(2);
  if (kind === 'locality') {
    newLocality(contentDir, name);
  } else if ((kind === 'campaign' || kind === 'guide') && idSchema.safeParse(name).success) {
    if (kind === 'campaign') {
      writeYaml(contentDir, `campaigns/${name}/campaign.yaml`, 'Đợt lấy ý kiến', campaign);
      writeYaml(contentDir, `campaigns/${name}/slogans.yaml`, 'Khẩu hiệu của đợt', slogans);
    } else {
      const steps =
        '<Steps>\n\n<Step title="Một việc, bắt đầu bằng động từ">\n\n<Picture of="" />\n\nLàm gì.\n\n<Next>\n\nThấy gì.\n\n</Next>\n\n</Step>\n\n</Steps>\n';
      write(contentDir, `guides/${name}.mdx`, `---\n${scaffoldYaml(guide)}---\n\n${steps}`);
    }
  } else {
    fail(
      'Cách dùng: npm run new -- campaign ten-dot | locality ha-tinh/song-tri | guide ten-huong-dan',
    );
  }

  const { problems } = loadContent(settings);
  console.log(`Còn ${problems.length} chỗ cần điền hoặc sửa. Xem từng chỗ: npm run check`);
}
