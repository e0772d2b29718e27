import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { loadContent } from '../../src/content-files/load-content.ts';
import type { Problem } from '../../src/content-files/problem.ts';
import { parseMoment } from '../../src/model/time/calendar.ts';

export const GOOD = 'tests/fixtures/content-good';

/** The fixture's consultation runs in February 2025. */
const NOW = parseMoment('2025-02-10') ?? 0;

/** A copy of the good fixture to be spoiled by one edit; its own folder, gone after the test. */
export class Draft {
  readonly #root = mkdtempSync(join(tmpdir(), 'bang-tin-'));
  readonly dir = join(this.#root, 'content');
  readonly publicDir = join(this.#root, 'public');

  constructor() {
    cpSync(GOOD, this.dir, { recursive: true });
    mkdirSync(this.publicDir);
  }

  /** Replaces text that stands exactly once in a file, so that no edit can miss. */
  replace(file: string, from: string, to: string): this {
    const text = this.text(file);
    const parts = text.split(from);
    if (parts.length !== 2)
      throw new Error(`"${from}" stands ${String(parts.length - 1)} times in ${file}`);
    return this.write(file, parts.join(to));
  }

  append(file: string, text: string): this {
    return this.write(file, this.text(file) + text);
  }

  write(file: string, text: string | Uint8Array): this {
    const path = join(this.dir, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return this;
  }

  copy(from: string, to: string, change: (text: string) => string = (text) => text): this {
    return this.write(to, change(this.text(from)));
  }

  remove(file: string): this {
    rmSync(join(this.dir, file), { recursive: true });
    return this;
  }

  text(file: string): string {
    return readFileSync(join(this.dir, file), 'utf8');
  }

  /** Where a text that stands once in a file begins; lines and columns count from 1. */
  place(file: string, marker: string): { line: number; column: number } {
    const [before, ...after] = this.text(file).split(marker);
    if (before === undefined || after.length !== 1) {
      throw new Error(`"${marker}" stands ${String(after.length)} times in ${file}`);
    }
    const lines = before.split('\n');
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  }

  /** What the checks remark on, which stops nothing. */
  remarks(): Problem[] {
    return loadContent({ contentDir: this.dir, publicDir: this.publicDir, now: NOW }).remarks;
  }

  /**
   * What the checks say, in the order of the report, with paths below the content folder.
   * @param day the build stands at; a day of the consultation if left out
   */
  problems(day?: string): Problem[] {
    const shown = relative(process.cwd(), this.dir).split(sep).join('/');
    const { content, problems } = loadContent({
      contentDir: this.dir,
      publicDir: this.publicDir,
      now: day === undefined ? NOW : (parseMoment(day) ?? NOW),
    });
    if ((content === null) !== problems.length > 0) throw new Error('Problems without refusal');
    return problems
      .map((problem) => ({ ...problem, file: problem.file.replace(`${shown}/`, '') }))
      .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line);
  }

  [Symbol.dispose](): void {
    rmSync(this.#root, { recursive: true });
  }
}
