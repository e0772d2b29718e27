import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatLock } from '../../../src/content-files/register-lock.ts';
import { formatCsv } from '../../../src/model/csv.ts';
import { REGISTER_COLUMNS, type RegisterRow } from '../../../src/model/codes/code-register.ts';
import { drawCode } from '../../../src/model/codes/printed-code.ts';
import { INSTANCE_URLS, instanceContent, type InstanceName } from './sites.ts';

const EXAMPLE = 'tests/fixtures/content-good';

const NAMES = Object.keys(INSTANCE_URLS) as InstanceName[];

/** What only this site says, in words all three share: "xe bò". */
export const OWN_GUIDE: Record<InstanceName, string> = {
  nation: 'Mượn xe bò trên cả nước',
  'vi-du': 'Mượn xe bò ở Ví Dụ',
  'mau-khac': 'Mượn xe bò ở Mẫu Khác',
};

/** The example's rows, with codes no other instance has. */
function rowsOf(name: InstanceName): RegisterRow[] {
  const [, ...lines] = readFileSync(`${EXAMPLE}/codes.csv`, 'utf8').trimEnd().split('\n');
  const taken = new Set<string>();
  let seed = 7 + NAMES.indexOf(name);
  const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  return lines.map((line) => {
    const [, campaign = '', place = '', channel = '', point = '', issuedOn = ''] = line.split(',');
    const code = drawCode(taken, random);
    taken.add(code);
    return { code, campaign, place, channel, issuedOn, ...(point === '' ? {} : { point }) };
  });
}

/** The codes of an instance, in the order they were issued. */
export const instanceCodes = (name: InstanceName): string[] => rowsOf(name).map(({ code }) => code);

/** Names of the example's places, as its site says them. */
const PLACES: Record<string, string> = {
  'toan-quoc': 'Toàn quốc',
  'vi-du': 'Tỉnh Ví Dụ',
  'vi-du/mau-mot': 'Xã Mẫu Một, tỉnh Ví Dụ',
};

/** The register of an instance as `npm run instances` writes it. */
export function takenRegister(name: InstanceName): string {
  const lines = rowsOf(name).map(({ code, place, channel, issuedOn }) =>
    [
      code,
      (PLACES[place] ?? place).includes(',') ? `"${PLACES[place] ?? ''}"` : (PLACES[place] ?? ''),
      channel,
      'Góp ý văn bản ví dụ,2025-02-05,2025-02-25',
      issuedOn,
      '2025-02-25,,',
    ].join(','),
  );
  const head =
    'code,place,channel,campaign,opens,closes,issuedOn,validThrough,retiredOn,retiredBecause';
  return [head, ...lines, ''].join('\n');
}

/** Writes the content of the three. */
export function writeInstances(): void {
  for (const name of NAMES) {
    const folder = instanceContent(name);
    const write = (file: string, text: string): void => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    rmSync(folder, { recursive: true, force: true });
    cpSync(EXAMPLE, folder, { recursive: true });
    const rows = rowsOf(name);
    write('codes.csv', formatCsv(REGISTER_COLUMNS, rows));
    write('codes.lock', formatLock(rows));
    const guide = readFileSync(`${EXAMPLE}/guides/cai-dat-vi-du.mdx`, 'utf8');
    write('guides/xe-bo.mdx', guide.replace(/^title: .*$/m, `title: ${OWN_GUIDE[name]}`));
    if (name !== 'nation') {
      write('instances.yaml', `national: ${INSTANCE_URLS.nation}\n`);
      continue;
    }
    write('instances.yaml', 'provinces:\n');
    for (const one of NAMES.filter((other) => other !== 'nation')) {
      const entry = `  - province: ${one}\n    url: ${INSTANCE_URLS[one]}\n`;
      appendFileSync(join(folder, 'instances.yaml'), entry);
      write(`registers/${one}.csv`, takenRegister(one));
    }
  }
}

if (import.meta.main) writeInstances();
