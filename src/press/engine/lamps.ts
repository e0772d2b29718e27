import { readFileSync } from 'node:fs';
import { projectFile } from '../../files/project-file.ts';

/** The letters of lamps as they are drawn: `src/press/boards/lamp-letters.txt`. */
export const lampDrawings = (): string =>
  readFileSync(projectFile('src/press/boards/lamp-letters.txt'), 'utf8');
