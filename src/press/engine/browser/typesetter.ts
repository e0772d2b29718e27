import init, {
  TypstCompilerBuilder,
  type TypstCompiler,
  type World,
} from '@myriaddreamin/typst-ts-web-compiler';
import { DESIGN_FILE } from '../../../design/design-file.ts';
import { isHeld } from '../../letters/letter-measures.ts';
import { PressError } from '../../press-error.ts';
import { family, type LayOut } from '../engine.ts';
import { fonts } from './fonts.ts';

/** A virtual folder: the engine asks for files by absolute paths. */
const FOLDER = '/';

let compiler: TypstCompiler | undefined;
let program: { memory: WebAssembly.Memory } | undefined;

/** The document laid out last: it lies in memory of its own until it is given back. */
let latest: World | undefined;

/** What the engine is made of, all as bytes: a browser has no folder to read from. */
export interface EngineParts {
  wasm: BufferSource;
  /** In the order of the build: medium, then heavy. */
  fonts: readonly Uint8Array[];
  /** By their paths below the folder of templates. */
  templates: Readonly<Record<string, string>>;
}

/**
 * Starts the engine, once for each worker.
 * @param parts what it is made of
 */
export async function startEngine(parts: EngineParts): Promise<void> {
  fonts.splice(0, fonts.length, ...parts.fonts);
  program = await init({ module_or_path: parts.wasm });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of parts.fonts) await builder.add_raw_font(font);
  compiler = await builder.build();
  const encoder = new TextEncoder();
  const files = { ...parts.templates, [DESIGN_FILE.name]: DESIGN_FILE.text };
  for (const [path, source] of Object.entries(files)) {
    compiler.map_shadow(FOLDER + path, encoder.encode(source));
  }
}

/** Bytes the engine holds; it gives none of them back. */
export const engineMemory = (): number => program?.memory.buffer.byteLength ?? 0;

/** Lays out in a browser, once {@link startEngine} has been awaited. */
export const layOut: LayOut = (template, data, picture) => {
  if (!compiler) throw new PressError(template, 'the engine has not been started');
  if (picture) compiler.map_shadow(FOLDER + picture.name, picture.bytes);
  const json = JSON.stringify({ ...data, family });
  compiler.map_shadow(`${FOLDER}data.json`, new TextEncoder().encode(json));
  latest?.free();
  const world = (latest = compiler.snapshot(undefined, `${FOLDER}${template}.typ`));
  const { diagnostics } = world.compile(0, 3);
  if (diagnostics.length > 0) {
    return { trouble: diagnostics.map(({ message }) => message).join('; ') };
  }
  return {
    // It knows no standard that would refuse a sign, and dates the file by the clock.
    pdf: () => {
      refuseUnknownSigns(json);
      return world.get_artifact(1, 3).result;
    },
    svg: () => {
      throw new PressError(template, 'the engine of browsers writes no SVG');
    },
    refuseUnknownSigns: () => {
      refuseUnknownSigns(json);
    },
    query: (selector) => JSON.parse(world.query(0, selector, 'value')) as unknown[],
  };
};

const held = new Set<string>();

function refuseUnknownSigns(text: string): void {
  for (const sign of text) {
    if (held.has(sign)) continue;
    if (!isHeld(sign)) throw new Error(`the text "${sign}" could not be displayed with any font`);
    held.add(sign);
  }
}
