import { expect, test, vi } from 'vitest';
import { tidyStore } from '../../../src/browser/offline/store.ts';

const ORIGIN = 'https://gopy.example.gov.vn';
const at = (path: string): string => `${ORIGIN}${path}`;
const page = (): Response =>
  new Response('<stored-copy></stored-copy>', {
    headers: { 'content-type': 'text/html', date: new Date(0).toUTCString() },
  });

/** A store in memory in which somebody else writes while it is read. */
class FakeStore {
  readonly kept = new Map<string, Response>();
  #meanwhile: (() => void) | undefined;

  onNextRead(meanwhile: () => void): void {
    this.#meanwhile = meanwhile;
  }
  keys(): Promise<Request[]> {
    return Promise.resolve([...this.kept.keys()].map((url) => new Request(url)));
  }
  match(address: string): Promise<Response | undefined> {
    this.#meanwhile?.();
    this.#meanwhile = undefined;
    return Promise.resolve(this.kept.get(address)?.clone());
  }
  delete({ url }: Request): Promise<boolean> {
    return Promise.resolve(this.kept.delete(url));
  }
}

test('what the worker of a newer build stores meanwhile is not tidied away', async () => {
  const store = new FakeStore();
  vi.stubGlobal('location', new URL(ORIGIN));
  vi.stubGlobal('caches', { open: () => Promise.resolve(store) });
  store.kept.set(at('/huong-dan/'), page());
  store.kept.set(at('/_astro/cu.js'), new Response(''));
  store.onNextRead(() => {
    store.kept.set(at('/_astro/moi.js'), new Response(''));
    store.kept.set(at('/q/abcd7/'), page());
  });
  await tidyStore();
  expect([...store.kept.keys()]).toEqual(['/huong-dan/', '/_astro/moi.js', '/q/abcd7/'].map(at));
});
