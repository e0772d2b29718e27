/** Draws who imports whom into `docs/architecture.md`: `npm run graph`. */
import { readFileSync } from 'node:fs';
import { writeWhole } from '../files/write-whole.ts';
import { runCommand } from './command.ts';
import { importGraph } from './house/import-graph.ts';
import { sourceFiles } from './house/source-files.ts';

const PAGE = 'docs/architecture.md';
const DRAWING = /(?<=```mermaid\n)[\s\S]*?(?=\n```)/;

if (import.meta.main)
  await runCommand(() => {
    const page = readFileSync(PAGE, 'utf8').replace(DRAWING, () => importGraph(sourceFiles()));
    writeWhole(PAGE, page);
    console.log(`Wrote the drawing into ${PAGE}`);
    return 0;
  });
