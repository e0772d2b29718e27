declare module 'subset-font' {
  /** Cuts a font down to the glyphs of a text. The package ships no types. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      noLayoutClosure?: boolean;
      noHinting?: boolean;
      keepFeatures?: readonly string[];
    },
  ): Promise<Uint8Array>;
}
