import { expect, test } from 'vitest';
import { workersInTurn } from '../../../src/integrations/bundles/workers-in-turn.ts';

/** The parts of the plugin that Vite calls. */
interface Turns {
  load: { filter: { id: RegExp }; handler: (id: string) => Promise<null> };
  transform: { handler: (code: string, id: string) => null };
}

test('a worker of browsers is bundled once the one before it is, and in each build anew', async () => {
  const { load, transform } = workersInTurn() as unknown as Turns;
  const seen: string[] = [];
  const bundle = async (name: string): Promise<void> => {
    const id = `/src/kit/${name}.ts?worker&url`;
    expect(load.filter.id.test(id)).toBe(true);
    await load.handler(id);
    seen.push(`${name} begins`);
    await new Promise(setImmediate);
    seen.push(`${name} ends`);
    transform.handler('', id);
  };
  await Promise.all(['kit', 'list', 'report'].map(bundle));
  await Promise.all(['kit', 'list'].map(bundle));
  const inTurn = ['kit', 'list', 'report', 'kit', 'list'];
  expect(seen).toEqual(inTurn.flatMap((name) => [`${name} begins`, `${name} ends`]));
});
