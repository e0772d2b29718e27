import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContent } from '../../content-files/load-content.ts';
import { refusalOf } from '../../views/printable/press-problems.ts';
import { readSettings } from '../../settings.ts';
import { attempt, foreignWordsIn, type Attempt } from './attempt.ts';
import { mutateFolder } from './mutate-folder.ts';
import { Chance } from './random.ts';

/**
 * Spoils a copy of a content folder and checks it.
 * @param source the folder that is copied; it is left alone
 * @param seed decides what is done
 * @param use is given the spoiled folder before it goes
 */
export async function tryFolder(
  source: string,
  seed: number,
  use: (folder: string, result: Attempt) => void = () => undefined,
): Promise<Attempt> {
  const root = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const contentDir = join(root, 'content');
  const publicDir = join(root, 'public');
  cpSync(source, contentDir, { recursive: true });
  mkdirSync(publicDir);
  const result = await attempt(seed, (one) => {
    one.changes = mutateFolder(contentDir, new Chance(seed));
    const settings = { ...SETTINGS, contentDir, publicDir };
    const loaded = loadContent(settings);
    const report = refusalOf(loaded, settings);
    one.isTaken = loaded.content !== null && report === undefined;
    if (loaded.content === null && report === undefined) one.faults.push('refused without a word');
    one.faults.push(...faultsIn(report ?? ''));
  });
  use(contentDir, result);
  rmSync(root, { recursive: true, force: true });
  return result;
}

/** Every problem stands with its file and line, in Vietnamese. */
function faultsIn(report: string): string[] {
  const explanations = report.split('\n').filter((line) => /^ {2}(Sai|Sửa): /.test(line));
  const places = report.split('\n').filter((line) => /^\S.*:\d+(:\d+)?$/.test(line));
  return [
    ...foreignWordsIn(report),
    ...(explanations.length === 2 * places.length ? [] : ['a problem without its file and line']),
  ];
}

/** The fixture's consultation runs in February 2025. */
const SETTINGS = readSettings({
  SITE_URL: 'https://gopy.example.gov.vn',
  SITE_NOW: '2025-02-10',
});
