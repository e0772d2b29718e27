/**
 * What changed between two states of the content, and which printed sheets, frames, posts and texts carry
 * the old fact: `npm run changes -- OLD [NEW]`. Each is a commit or a content folder.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { readSettings, type Settings } from '../../settings.ts';
import type { Site } from '../../site.ts';
import { carriersOf } from '../../views/changes/carriers.ts';
import { changeReport } from '../../views/changes/change-report.ts';
import { changesBetween } from '../../views/changes/changes-between.ts';
import { Mistake, runCommand } from '../command.ts';
import { readFlags } from '../flags.ts';
import { contentOrMistake } from '../report.ts';

const USAGE =
  'Cách dùng: npm run changes -- CŨ [MỚI]. Mỗi bên là một commit của git hoặc một thư mục nội dung; bỏ MỚI thì so với nội dung đang có.';

if (import.meta.main) await runCommand(() => printChanges(readSettings()));

function printChanges(settings: Settings): number {
  const { words } = readFlags(process.argv.slice(2), { hasWords: true, usage: USAGE });
  const [old, recent = settings.contentDir, more] = words;
  if (old === undefined || more !== undefined) throw new Mistake(USAGE);
  const folder = mkdtempSync(join(tmpdir(), 'bang-tin-thay-doi-'));
  try {
    const siteAt = (state: string, name: string): Site => {
      const contentDir = contentOf(state, settings, join(folder, name));
      const there = { ...settings, contentDir };
      return { content: contentOrMistake(there), settings: there };
    };
    const [before, after] = [siteAt(old, 'cu'), siteAt(recent, 'moi')];
    const changes = changesBetween(carriersOf(before), carriersOf(after));
    console.log(changeReport(before.content, changes).join('\n'));
    return 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The content folder of a state; that of a commit is taken out of git beside the project. */
function contentOf(state: string, { contentDir }: Settings, out: string): string {
  if (existsSync(state) && statSync(state).isDirectory()) return resolve(state);
  const path = relative(process.cwd(), contentDir) || '.';
  const archive = `${out}.tar`;
  try {
    execFileSync('git', ['archive', '--format=tar', '-o', archive, state, '--', path], {
      stdio: 'pipe',
    });
  } catch {
    throw new Mistake(
      `“${state}” không phải thư mục, cũng không phải commit của git có thư mục ${path}.\n${USAGE}`,
    );
  }
  mkdirSync(out);
  execFileSync('tar', ['-xf', archive, '-C', out]);
  return join(out, path);
}
