import type { KitBasis } from '../kit-facts.ts';

/**
 * What a letter or plan goes by: the documents the place or the one above it has issued; a blank where
 * none is known.
 * @returns "Căn cứ Kế hoạch … ngày 31/10/2025 của … về việc …"
 */
export function basisWords(basis: readonly KitBasis[]): string {
  if (basis.length === 0) return 'Căn cứ …………… (cơ quan ghi văn bản của cấp trên)';
  return basis
    .map(({ kind, known, issuer, title }) =>
      [`Căn cứ ${kind}`, known === '' ? 'số ……' : known, `của ${issuer} về “${title}”`].join(' '),
    )
    .join('; ');
}
