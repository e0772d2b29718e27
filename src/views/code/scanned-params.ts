/**
 * The routes of the page behind a code. A build makes the typed one only (`scanned-twin.ts`); while
 * editing both are answered.
 * @param code as printed
 */
export const scannedParams = (code: string): { scan: 'q' | 'Q'; code: string }[] => [
  { scan: 'q', code: code.toLowerCase() },
  ...(import.meta.env.DEV ? [{ scan: 'Q' as const, code }] : []),
];
