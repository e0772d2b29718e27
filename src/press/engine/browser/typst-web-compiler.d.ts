/** What we use of the package; its own types name a good deal more, all of it `any`. */
declare module '@myriaddreamin/typst-ts-web-compiler' {
  interface Outcome {
    hasError: boolean;
    diagnostics: readonly { message: string }[];
  }

  /** A state of the templates to lay out. */
  export interface World {
    /** 0: pages. */
    compile(target: 0, diagnostics: 3): Outcome;
    /** 1: PDF. */
    get_artifact(format: 1, diagnostics: 3): { result: Uint8Array };
    /** JSON of the values. */
    query(target: 0, selector: string, field: string): string;
    free(): void;
  }

  export interface TypstCompiler {
    map_shadow(path: string, content: Uint8Array): boolean;
    snapshot(root: undefined, mainFile: string): World;
    reset(): void;
  }

  export class TypstCompilerBuilder {
    set_dummy_access_model(): void;
    add_raw_font(data: Uint8Array): Promise<void>;
    build(): Promise<TypstCompiler>;
  }

  export default function init(options: { module_or_path: BufferSource }): Promise<{
    memory: WebAssembly.Memory;
  }>;
}
