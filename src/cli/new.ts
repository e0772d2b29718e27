/**
 * Starts new content as a draft, which nothing publishes until its "_" is taken away:
 *
 *   npm run new -- campaign <id>
 *   npm run new -- locality <province>[/<commune>]
 *   npm run new -- guide <id>
 */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { unitsIn } from '../content-files/units-in.ts';
import { writeWhole } from '../files/write-whole.ts';
import { campaign } from '../schemas/campaign.ts';
import { id as idSchema } from '../schemas/common.ts';
import { guide } from '../schemas/guide.ts';
import { commune, province } from '../schemas/locality.ts';
import { slogans } from '../schemas/slogan.ts';
import { readSettings, type Settings } from '../settings.ts';
import { Mistake, runCommand } from './command.ts';
import { unitsNamed } from './new/units-named.ts';
import { scaffoldYaml } from './scaffold.ts';

const USAGE =
  'Cách dùng: npm run new -- campaign ten-dot | locality ha-tinh/song-tri | guide ten-huong-dan';

/** One step to be written over and over. */
const STEPS = `<Steps>

<Step title="">

<Picture of="" />

<Next>

</Next>

</Step>

</Steps>
`;

/**
 * The command.
 * @param args what was typed after `new --`
 * @throws Mistake for what cannot be started; then nothing was written
 */
export function startNew(args: readonly string[], settings: Settings): void {
  const [kind = '', name = ''] = args;
  const files = filesFor(settings, kind, name);
  for (const [path] of files) refuseExisting(settings, path);
  for (const [path, text] of files) {
    const full = join(settings.contentDir, path);
    writeWhole(full, text);
    console.log(`Đã tạo ${relative(process.cwd(), full)}`);
  }
  console.log(
    'Đây là bản nháp: chưa đăng, chưa ai thấy. Điền xong thì bỏ dấu "_" ở đầu tên.\n' +
      'Xem còn thiếu gì: npm run check -- content --nhap',
  );
}

/** Files with their paths below the content folder. */
function filesFor({ contentDir }: Settings, kind: string, name: string): [string, string][] {
  if (kind === 'locality') return localityFiles(contentDir, name);
  if (!idSchema.safeParse(name).success) {
    throw new Mistake(
      name === ''
        ? USAGE
        : `Tên "${name}" chỉ được có chữ thường không dấu, số, gạch nối.\n${USAGE}`,
    );
  }
  if (kind === 'guide') return [[`guides/_${name}.mdx`, guideText()]];
  if (kind !== 'campaign') throw new Mistake(USAGE);
  const own = `gop-y-${name}`;
  return [
    [
      `campaigns/_${name}/campaign.yaml`,
      yaml('Đợt lấy ý kiến', campaign, { guides: `\n  - ${own}` }),
    ],
    [`campaigns/_${name}/slogans.yaml`, yaml('Khẩu hiệu của đợt', slogans)],
    [`campaigns/_${name}/guides/${own}.mdx`, guideText()],
  ];
}

function yaml(about: string, schema: z.ZodType, filled = {}): string {
  return `# ${about}\n${scaffoldYaml(schema, filled)}`;
}

function guideText(): string {
  return `---\n${scaffoldYaml(guide)}---\n\n${STEPS}`;
}

function localityFiles(contentDir: string, name: string): [string, string][] {
  const { province: above, commune: own } = unitsNamed(unitsIn(contentDir), name);
  const folder = `localities/${above.slug}`;
  const isThere = existsSync(join(contentDir, folder, 'province.yaml'));
  const files: [string, string][] = [
    [
      `${folder}/_province.yaml`,
      yaml(`${above.type} ${above.name}`, province, { unit: ` "${above.code}"` }),
    ],
  ];
  if (!own) {
    if (isThere) throw alreadyThere(`${folder}/province.yaml`);
    return files;
  }
  if (isThere || existsSync(join(contentDir, folder, '_province.yaml'))) files.pop();
  files.push([
    `${folder}/_${own.slug}.yaml`,
    yaml(`${own.type} ${own.name}`, commune, { unit: ` "${own.code}"` }),
  ]);
  return files;
}

/** A draft is not written over, and not beside what is published under the same name. */
function refuseExisting({ contentDir }: Settings, path: string): void {
  for (const one of [path, path.replace(/(^|\/)_/, '$1')]) {
    const full = join(contentDir, one);
    if (existsSync(full)) throw alreadyThere(relative(process.cwd(), full));
  }
}

function alreadyThere(path: string): Mistake {
  return new Mistake(`${path} đã có. Mở tệp đó ra sửa.`);
}

if (import.meta.main)
  await runCommand(() => {
    startNew(process.argv.slice(2), readSettings());
  });
