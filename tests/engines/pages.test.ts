import { describe, expect, test } from 'vitest';
import { MEASURES, type Measures } from '../../src/cli/engines/measures.ts';
import { openSettled } from '../../src/cli/engines/settle.ts';
import { visitsIn } from '../support/visits/engine-visits.ts';
import { PAGE_TYPES, PAGE_TYPES_AFTER, type PageType } from '../support/visits/page-types.ts';

const MODEL = 'chromium' as const;
const HELD = ['webkit', 'chromium-87'] as const;
const ENGINES = [MODEL, ...HELD] as const;
const visits = visitsIn(ENGINES);

interface Visit extends Measures {
  complaints: string[];
}

async function visit(
  engine: (typeof ENGINES)[number],
  { site, address }: PageType,
): Promise<Visit> {
  const origin = await visits.origin(site);
  const tab = visits.tab(engine);
  const complaints = await openSettled(tab, origin + address);
  return { complaints, ...((await tab.read(MEASURES)) as Measures) };
}

describe('a page is whole in the WebKit of iPhones and in the Chromium of 2020', () => {
  test.each([...PAGE_TYPES, ...PAGE_TYPES_AFTER])('$type', async (type) => {
    const [model, ...held] = await Promise.all(ENGINES.map((one) => visit(one, type)));
    for (const [index, engine] of HELD.entries()) {
      const page = held[index];
      expect(page?.complaints, `${engine}: what its scripts complain of`).toEqual([]);
      expect(page?.looks, `${engine}: looks as in ${MODEL}`).toEqual(model?.looks);
      expect(page?.links, `${engine}: links that look like links`).toEqual(model?.links);
      expect(page?.links.unseen, `${engine}: links that look like text`).toEqual([]);
      expect(page?.sideways, `${engine}: wider than a phone by`).toBe(0);
    }
  });
});
