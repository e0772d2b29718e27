import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContent } from '../../content-files/load-content.ts';
import { refusalOf } from '../../views/printable/press-problems.ts';
import { parseMoment } from '../../model/time/calendar.ts';
import { mutateFolder } from './mutate-folder.ts';
import { Chance } from './random.ts';

/** What came of one spoiled folder. */
export interface Attempt {
  seed: number;
  /** What was done to it. */
  changes: string[];
  /** Whether the check took it. */
  isTaken: boolean;
  /** What should not have happened; empty where all is well. */
  faults: string[];
  seconds: number;
}

/** No check of a folder this small may take longer, in seconds of the processor. */
const MOST_SECONDS = 10;

/** Words of Vietnamese have marks; a sentence of four words without any is none. */
const isVietnamese = (sentence: string): boolean =>
  /[à-ỹăâđêôơư]/iu.test(sentence) || sentence.split(/\s+/).length < 4;

/**
 * Spoils a copy of a content folder and checks it.
 * @param source the folder that is copied; it is left alone
 * @param seed decides what is done
 * @param use is given the spoiled folder before it goes
 */
export function tryFolder(
  source: string,
  seed: number,
  use: (folder: string, attempt: Attempt) => void = () => undefined,
): Attempt {
  const root = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const contentDir = join(root, 'content');
  const publicDir = join(root, 'public');
  cpSync(source, contentDir, { recursive: true });
  mkdirSync(publicDir);
  const attempt: Attempt = { seed, changes: [], isTaken: false, faults: [], seconds: 0 };
  try {
    attempt.changes = mutateFolder(contentDir, new Chance(seed));
    const before = process.cpuUsage();
    const loaded = loadContent({ contentDir, publicDir, now: NOW });
    const report = refusalOf(loaded, { siteUrl: SITE, publicDir });
    const { user, system } = process.cpuUsage(before);
    attempt.seconds = (user + system) / 1e6;
    attempt.isTaken = loaded.content !== null && report === undefined;
    if (loaded.content === null && report === undefined)
      attempt.faults.push('refused without a word');
    if (attempt.seconds > MOST_SECONDS) attempt.faults.push(`took ${attempt.seconds} s`);
    attempt.faults.push(...faultsIn(report ?? ''));
    use(contentDir, attempt);
  } catch (error) {
    attempt.faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return attempt;
}

/** What is wrong with a report, read as an editor reads it. */
function faultsIn(report: string): string[] {
  const said = report.split('\n').filter((line) => /^ {2}(Sai|Sửa): /.test(line));
  const places = report.split('\n').filter((line) => /^\S.*:\d+(:\d+)?$/.test(line));
  return [
    ...said.filter((line) => !isVietnamese(line.slice(7))).map((line) => `not Vietnamese: ${line}`),
    ...(said.length === 2 * places.length ? [] : ['a problem without its file and line']),
    ...(/^\s+at .*:\d+|\bundefined\b|\[object /m.test(report)
      ? ['words of a program in the report']
      : []),
  ];
}

const SITE = 'https://gopy.example.gov.vn';

/** The fixture's consultation runs in February 2025. */
const NOW = parseMoment('2025-02-10') ?? 0;
