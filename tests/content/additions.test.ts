/** What an editor adds, done well, breaks no rule: tried on a copy of the content of the project. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { neededCodes, withoutCode } from '../../src/content-files/needed-codes.ts';
import { readEntries } from '../../src/content-files/read-entries.ts';
import { readTree } from '../../src/content-files/tree.ts';
import { unitsIn } from '../../src/content-files/units-in.ts';
import { issueCodes } from '../../src/cli/codes/issue-codes.ts';
import { GOOD } from './draft.ts';
import { checked, readFolder, RULES, type Folder } from './wording/rules.ts';

const root = mkdtempSync(join(tmpdir(), 'them-noi-dung-'));
const dir = join(root, 'content');
const TODAY = '2026-11-28';

const SLOGANS = `
  - id: cau-moi-chinh-thuc
    text: Mỗi nhà một người biết góp ý
    standing: official
    sources:
      - url: https://example.gov.vn/khau-hieu
        title: Trang ví dụ, ngày 5/1/2025
        checkedOn: 2025-01-05
        certainty: one-source
  - id: cau-moi-goi-y
    text: Đọc kỹ rồi góp ý, việc của mọi nhà
    standing: suggested
`;

function add(file: string, text: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  appendFileSync(join(dir, file), text);
}

/** A host that links may lead to, as an editor adds it with the first link. */
function addHost(): void {
  const site = readFileSync(join(dir, 'site.yaml'), 'utf8');
  writeFileSync(
    join(dir, 'site.yaml'),
    site.replace(/^linkHosts:\n/m, 'linkHosts:\n  - example.gov.vn\n'),
  );
}

/** A consultation with its guides, the letter it comes from, and the role that letter gives tasks to. */
function addCampaign(): void {
  const [, role = ''] = readFileSync(join(GOOD, 'roles.yaml'), 'utf8').split('roles:\n');
  add('roles.yaml', role);
  for (const part of [
    'campaigns/dot-vi-du',
    'guides/cai-dat-vi-du.mdx',
    'directives/cong-van-vi-du.md',
  ])
    cpSync(join(GOOD, part), join(dir, part), { recursive: true });
}

/** A province and a commune that have no file yet, with a deadline of its own, and a support point there. */
function addLocality(): void {
  const { provinces, communes } = unitsIn(dir);
  const province = [...provinces.values()].find(
    ({ slug }) => !existsSync(join(dir, 'localities', slug)),
  );
  const commune = [...communes.values()].find((one) => one.provinceCode === province?.code);
  if (!province || !commune) throw new Error('Every province has a file: choose a commune then');
  const folder = `localities/${province.slug}`;
  const said = readFileSync(join(GOOD, 'localities/vi-du/mau-mot.yaml'), 'utf8');
  add(`${folder}/province.yaml`, `unit: '${province.code}'\n`);
  add(
    `${folder}/${commune.slug}.yaml`,
    said.replace("unit: '98001'\nsheets: [diem-ho-tro]", `unit: '${commune.code}'`),
  );
  const points = readFileSync(join(GOOD, 'localities/vi-du/support-points.csv'), 'utf8');
  add(`${folder}/support-points.csv`, points.replace(',98001,', `,${commune.code},`));
}

let before: Folder;
let after: Folder;
beforeAll(() => {
  cpSync('content', dir, { recursive: true });
  before = readFolder(dir);
  addHost();
  addCampaign();
  addLocality();
  const [campaign] = checked(before).campaigns;
  add(`campaigns/${campaign?.id ?? ''}/slogans.yaml`, SLOGANS);
  const entries = readEntries(readTree(dir, []), []);
  issueCodes(dir, (register) => withoutCode(neededCodes(entries, TODAY), register), TODAY);
  after = readFolder(dir);
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test.each(RULES)('%s', (_, broken) => {
  expect(broken(after)).toEqual([]);
});

test('two slogans, a consultation, two places and a support point were added', () => {
  const counts = (folder: Folder) => {
    const { campaigns, localities, supportPoints } = checked(folder);
    const slogans = campaigns.flatMap((one) => one.slogans).length;
    return [slogans, campaigns.length, localities.length, supportPoints.length];
  };
  const added = counts(after).map((count, at) => count - (counts(before)[at] ?? 0));
  // The consultation brings two slogans of its own.
  expect(added).toEqual([4, 1, 2, 1]);
});
