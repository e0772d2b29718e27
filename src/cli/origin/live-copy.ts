import { Unreachable, type Copy } from './copy.ts';

/** How long a host may take to begin its answer, ms. */
const PATIENCE = 30_000;

/**
 * The copy a host sends to its visitors.
 * @param origin without a slash at its end
 */
export function liveCopy(origin: string): Copy {
  return {
    open: async (name) => {
      const path = name.replace(/(^|\/)index\.html$/, '$1');
      const url = new URL(`/${path.split('/').map(encodeURIComponent).join('/')}`, origin);
      const answer = await fetch(url, {
        headers: { 'Cache-Control': 'no-cache' },
        signal: AbortSignal.timeout(PATIENCE),
      }).catch((error: unknown) => {
        throw new Unreachable(url.href, { cause: error });
      });
      if (answer.status >= 500 || answer.status === 429) throw new Unreachable(url.href);
      // `/404.html` may come with its own status; whatever comes is held against the list.
      const isThere = answer.ok || (name === '404.html' && answer.status === 404);
      const isOurs = new URL(answer.url).origin === url.origin;
      if (isThere && isOurs) return (await bodyOf(answer, url)) satisfies Iterable<Uint8Array>;
      await answer.body?.cancel();
      return undefined;
    },
  };
}

async function bodyOf(answer: Response, url: URL): Promise<[Uint8Array]> {
  try {
    return [await answer.bytes()];
  } catch (error) {
    throw new Unreachable(url.href, { cause: error });
  }
}
