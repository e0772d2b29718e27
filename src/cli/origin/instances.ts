/**
 * Takes over the registers of printed codes of the sites `instances.yaml` lists, so that this site leads
 * every code to the site that has issued it: `npm run instances`.
 */
import { join } from 'node:path';
import { reportOf, type Problem } from '../../content-files/problem.ts';
import { readEntries } from '../../content-files/read-entries.ts';
import { readTree } from '../../content-files/tree.ts';
import { unitsOf, valuesOf } from '../../content-files/units-in.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { formatCsv } from '../../model/csv.ts';
import { withHiddenShown } from '../../model/text/hidden-characters.ts';
import { registeredCode, type RegisteredCode } from '../../schemas/instance.ts';
import { readSettings, type Settings } from '../../settings.ts';
import { Mistake, runCommand } from '../command.ts';
import { readFlags } from '../flags.ts';
import { copyAt } from './copy-at.ts';
import { Unreachable } from './copy.ts';
import { readPublicKey } from './keys.ts';
import { registerOf } from './register-copy.ts';

const HELP = `Lấy sổ mã bản in của các trang ghi trong instances.yaml, ghi vào thư mục registers.

  npm run instances                            mọi trang
  npm run instances -- --noi ha-tinh           một tỉnh
  npm run instances -- --noi ha-tinh --tu NƠI  từ một bản chép: thư mục hoặc tệp ZIP

Trang nào có khóa (key) thì chữ ký phải đúng. Trang nào không lấy được thì giữ sổ cũ.
  --cho-mat   vẫn lấy khi sổ mới thiếu mã có trong sổ cũ`;

const COLUMNS = Object.keys(registeredCode.shape) as (keyof RegisteredCode)[];

/** Codes named of those a new register lacks. */
const SHOWN = 10;

/**
 * The command.
 * @param args what was typed after `instances --`
 * @param settings where the content is
 * @returns 1 when at least one register was not taken; its old one stays
 * @throws Mistake for what cannot be asked
 */
export async function takeRegisters(args: readonly string[], settings: Settings): Promise<number> {
  const { values } = readFlags(args, { texts: ['noi', 'tu'], marks: ['cho-mat'], usage: HELP });
  const { noi: only, tu: from } = values;
  if (from !== undefined && only === undefined) throw new Mistake(HELP);
  const { sites, codesOf, nameOf } = listedSites(settings);
  const asked = sites.filter(({ province }) => only === undefined || province === only);
  if (asked.length === 0) {
    throw new Mistake(
      only === undefined
        ? 'instances.yaml chưa ghi trang nào (provinces).'
        : `instances.yaml không ghi tỉnh "${only}".`,
    );
  }
  let failed = 0;
  for (const { province, url, key } of asked) {
    const say = (words: string): void => {
      console.log(withHiddenShown(`${nameOf(province)}: ${words}`));
    };
    try {
      const copy = copyAt(from ?? url);
      const taken = await registerOf(copy, url, key === undefined ? key : readPublicKey(key));
      const lost = 'fault' in taken ? [] : missingCodes(codesOf(province), taken.codes);
      if ('fault' in taken || (lost.length > 0 && !values['cho-mat'])) {
        failed += 1;
        say(
          `không lấy. ${'fault' in taken ? taken.fault : `Sổ mới thiếu ${lost.length} mã: ${lost.slice(0, SHOWN).join(', ')}.`} Giữ sổ cũ.`,
        );
        continue;
      }
      const file = join(settings.contentDir, 'registers', `${province}.csv`);
      writeWhole(file, formatCsv(COLUMNS, taken.codes));
      say(`${taken.codes.length} mã, ${taken.isSigned ? 'chữ ký đúng' : 'không kiểm chữ ký'}.`);
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      failed += 1;
      say(`không kết nối được ${error.message}. Giữ sổ cũ.`);
    }
  }
  return failed > 0 ? 1 : 0;
}

/** A printed code never dies, so none may vanish unseen. */
const missingCodes = (before: readonly string[], now: readonly RegisteredCode[]): string[] => {
  const there = new Set(now.map(({ code }) => code));
  return before.filter((code) => !there.has(code));
};

function listedSites({ contentDir }: Settings) {
  const problems: Problem[] = [];
  const entries = readEntries(readTree(contentDir, problems), problems);
  const faults = problems.filter(({ file }) => file.endsWith('/instances.yaml'));
  if (faults.length > 0) throw new Mistake(reportOf(faults));
  const names = new Map(
    [...unitsOf(entries).provinces.values()].map(({ slug, name }) => [slug, name]),
  );
  return {
    sites: valuesOf(entries.instances).flatMap(({ provinces = [] }) => provinces),
    codesOf: (province: string) =>
      valuesOf(entries.registers.filter(({ id }) => id === province)).map(({ code }) => code),
    nameOf: (province: string) => names.get(province) ?? province,
  };
}

if (import.meta.main) {
  await runCommand(() => takeRegisters(process.argv.slice(2), readSettings()));
}
