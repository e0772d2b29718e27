import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { DESIGN_FILE } from '../../design/design-file.ts';
import { projectFile } from '../../files/project-file.ts';
import { family, type LayOut } from './engine.ts';
import { fonts } from './fonts.ts';

/** Results unused for this many sweeps are dropped; fewer would drop what the next sheet shares. */
const keepSweeps = 2;

/**
 * Layout results pile up without sweeps. The laid-out documents themselves are freed between turns of
 * the event loop, so a long run must await now and then. The poster of every commune peaks at 270 MB
 * with two workers; with half as many sweeps, at 300.
 */
const sheetsPerSweep = 25;

let shared: NodeCompiler | undefined;
let sinceSweep = 0;

/** Lays out in Node, with templates read from their folder. */
export const layOut: LayOut = (template, data, picture) => {
  sinceSweep += Array.isArray(data['sheets']) ? data['sheets'].length : 1;
  if (sinceSweep >= sheetsPerSweep) {
    compiler().evictCache(keepSweeps);
    sinceSweep = 0;
  }
  if (picture) map(picture.name, picture.bytes);
  // A mapped file and not sys.inputs: changed inputs make a new standard library, and everything laid
  // out before is laid out again (1.4 ms a poster instead of 0.6).
  map('data.json', Buffer.from(JSON.stringify({ ...data, family })));
  const outcome = compiler().compile({ mainFilePath: join(templates(), `${template}.typ`) });
  // Warnings are asked for first: a font that is not there is "only" a warning to Typst.
  const trouble = outcome.takeWarnings() ?? outcome.takeError();
  if (trouble !== null) return { trouble: reasonOf(trouble) };
  const document = outcome.result;
  if (document === null) return { trouble: 'nothing was laid out' };
  return {
    pdf: (creationTimestamp) =>
      compiler().pdf(document, { pdfStandard: 'ua-1', creationTimestamp }),
    svg: () => compiler().plainSvg(document),
    // The writer of PDF/A refuses it; its output is thrown away.
    refuseUnknownSigns: () => {
      compiler().pdf(document, { pdfStandard: 'a-2b', creationTimestamp: 0 });
    },
    query: (selector) => compiler().query(document, { selector, field: 'value' }) as unknown[],
  };
};

function map(name: string, content: Uint8Array): void {
  compiler().mapShadow(join(templates(), name), Buffer.from(content));
}

/** The one compiler of this process: starting one reads every font, which costs more than a sheet. */
function compiler(): NodeCompiler {
  if (shared) return shared;
  shared = NodeCompiler.create({
    workspace: templates(),
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  });
  map(DESIGN_FILE.name, Buffer.from(DESIGN_FILE.text));
  return shared;
}

/** Where they lie; templates name each other from there. */
function templates(): string {
  return projectFile('src/press/templates');
}

function reasonOf(trouble: NodeError): string {
  const messages = trouble.shortDiagnostics.map((one: unknown) =>
    typeof one === 'object' && one !== null && 'message' in one ? String(one.message) : String(one),
  );
  return messages.join('; ');
}
