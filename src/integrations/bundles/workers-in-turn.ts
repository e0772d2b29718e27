import type { Plugin } from 'vite';

/** How a page asks for the address of a worker. */
const WORKER = /\?worker&url$/;

/**
 * Bundles the workers of browsers one after the other. Each is bundled by a bundler of its own, and nine
 * at once hold 180 MB more; they share two cores in any case.
 */
export function workersInTurn(): Plugin {
  let last = Promise.resolve();
  const bundled = new Map<string, () => void>();
  return {
    name: 'workers-in-turn',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: WORKER },
      async handler(id) {
        const before = last;
        last = new Promise((resolve) => bundled.set(id, resolve));
        await before;
        return null;
      },
    },
    // Vite bundles a worker when it loads it.
    transform: {
      filter: { id: WORKER },
      handler: (_code, id) => {
        bundled.get(id)?.();
        return null;
      },
    },
  };
}
