declare module 'subset-font' {
  /** Cuts a font down to the glyphs of a text. The package ships no types. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      noLayoutClosure?: boolean;
      /** Drops the instructions for grids of few pixels. */
      noHinting?: boolean;
      /** Layout features to keep, as four letters: `kern`; all by default. */
      keepFeatures?: readonly string[];
    },
  ): Promise<Uint8Array>;
}
