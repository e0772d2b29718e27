import { convertToTsx, DiagnosticSeverity, type ConvertToTsxResult } from '@astrojs/astro2tsx';

/** TypeScript that says what a component says, in its place while types are checked. */
export interface Twin {
  /** Path of the component: `src/pages/index.astro`. */
  source: string;
  /** The component's text. */
  text: string;
  /** Path of the twin below the folder of twins: `src/pages/index.astro.tsx`. */
  path: string;
  code: string;
  /** What stands both here and in the component, in the order of the twin. */
  spans: readonly Span[];
  /** Where the author's part of the twin ends; then come types that Astro adds. */
  end: number;
}

/** Offsets and lengths in UTF-16 units. */
interface Span {
  at: number;
  length: number;
  sourceAt: number;
}

/** Something that is no Astro, or hardly. */
export interface ComponentFault {
  source: string;
  text: string;
  /** Where, in the component. */
  offset: number;
  message: string;
}

const GRAVE = [DiagnosticSeverity.Error, DiagnosticSeverity.Warning];

/** Scripts by what becomes of them: Astro bundles the first, and leaves the others as they are. */
const SCRIPT_ENDINGS: Readonly<Partial<Record<string, string>>> = {
  'processed-module': 'mts',
  module: 'mjs',
  inline: 'mjs',
};

/**
 * The twins of a component: one for its front matter and template, one for each of its scripts.
 * @param source path of the component from the top of the project, with `/`
 * @param text what stands in it
 */
export function twinsOf(source: string, text: string): { twins: Twin[]; faults: ComponentFault[] } {
  const page = convertToTsx(text, { filename: source });
  const spans = page.mappings.map(([at, length, sourceAt, size]) => ({
    at,
    length: Math.min(length, size),
    sourceAt,
  }));
  const main = { source, text, path: `${source}.tsx`, code: page.code, spans, end: page.body.end };
  return {
    twins: [main, ...scriptTwins(source, text, page)],
    faults: page.diagnostics
      .filter(({ severity }) => GRAVE.includes(severity))
      .map(({ message, position }) => ({ source, text, offset: position.start, message })),
  };
}

const scriptTwins = (source: string, text: string, { scripts }: ConvertToTsxResult): Twin[] =>
  scripts.flatMap(({ type, content, position }, number) => {
    const ending = SCRIPT_ENDINGS[type];
    if (ending === undefined) return [];
    const span = { at: 0, length: content.length, sourceAt: position.start };
    const path = `${source}.${number}.${ending}`;
    return [{ source, text, path, code: content, spans: [span], end: content.length }];
  });

/**
 * Where something in a twin stands in its component.
 * @param offset in the twin
 * @returns offset in the component; that of what stands before, when only the twin has it; nothing in
 *   what Astro adds behind
 */
export function offsetInSource({ spans, end }: Twin, offset: number): number | undefined {
  if (offset > end) return undefined;
  const span = spans.findLast(({ at }) => at <= offset);
  return span ? span.sourceAt + Math.min(offset - span.at, span.length) : 0;
}
