/** A build that ends after Astro has begun it, before any page is made: `tests/press/proof/proof-left.test.ts`. */
import { pathToFileURL } from 'node:url';
import { sheetProof } from '../../../src/integrations/sheet-proof.ts';
import { readSettings } from '../../../src/settings.ts';

const { hooks } = sheetProof(readSettings());
const outDir = pathToFileURL('.cache/no-such-site/');
// Of what Astro hands to them they read this alone.
await hooks['astro:config:done']?.({ config: { outDir } } as never);
await hooks['astro:build:start']?.({} as never);
setTimeout(() => {
  console.log('an error');
}, 1000);
