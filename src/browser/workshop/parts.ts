/** The parts of the engine and the workshop's data, kept by the browser for the next time. */

/** One store; what no list names any more is let go. */
const STORE = 'xuong-in-2';

/** A part to fetch. */
export interface Part {
  url: string;
  bytes: number;
}

/** Browsers keep nothing for a page that is not read over HTTPS. */
const openStore = async (): Promise<Cache | null> => {
  try {
    return await caches.open(STORE);
  } catch {
    return null;
  }
};

/** Whether nothing is left to fetch. */
export async function areHere(parts: readonly Part[]): Promise<boolean> {
  const store = await openStore();
  if (!store) return false;
  const found = await Promise.all(parts.map(({ url }) => store.match(url)));
  return found.every((one) => one !== undefined);
}

/**
 * Fetches the parts that are not here yet, and unpacks each while it arrives: on a slow network that costs
 * no time, and the next visit has nothing to unpack.
 * @param parts all of them
 * @param onProgress bytes that have come, those that were here among them
 * @returns a part each, in their order, as soon as it is here
 * @throws TypeError when the network is gone
 */
export async function* fetchParts(
  parts: readonly Part[],
  onProgress: (bytes: number) => void,
): AsyncGenerator<ArrayBuffer, void, undefined> {
  const store = await openStore();
  let before = 0;
  for (const { url, bytes } of parts) {
    const kept = await store?.match(url);
    const start = before;
    const file = kept
      ? await kept.arrayBuffer()
      : await arriving(url, bytes, (here) => {
          onProgress(start + here);
        });
    // A full disk forbids it; the part is fetched again the next time.
    if (!kept) await store?.put(url, new Response(file.slice(0))).catch(() => undefined);
    before += bytes;
    onProgress(before);
    yield file;
  }
  await evictOtherParts(store, parts);
}

/** Programs are packed with gzip; hosts that send packed files as such have them unpacked on the way. */
const isPacked = (chunk: Uint8Array | undefined): boolean =>
  chunk?.[0] === 0x1f && chunk[1] === 0x8b;

async function arriving(
  url: string,
  most: number,
  onProgress: (bytes: number) => void,
): Promise<ArrayBuffer> {
  const response = await fetch(url);
  const reader = response.body?.getReader();
  if (!response.ok || !reader) throw new TypeError(`${url}: ${response.status}`);
  const first = await reader.read();
  const packed = isPacked(first.value) ? new DecompressionStream('gzip') : undefined;
  const writer = packed?.writable.getWriter();
  const chunks: BlobPart[] = [];
  const pass = async (): Promise<void> => {
    let here = 0;
    for (let chunk = first; !chunk.done; chunk = await reader.read()) {
      here += chunk.value.length;
      if (writer) await writer.write(chunk.value);
      else chunks.push(chunk.value);
      onProgress(Math.min(here, most));
    }
    await writer?.close();
  };
  if (!packed) {
    await pass();
    return new Response(new Blob(chunks)).arrayBuffer();
  }
  const [file] = await Promise.all([new Response(packed.readable).arrayBuffer(), pass()]);
  return file;
}

async function evictOtherParts(store: Cache | null, parts: readonly Part[]): Promise<void> {
  const wanted = parts.map(({ url }) => new URL(url, location.href).href);
  if (!store) return;
  const keys = await store.keys();
  const old = keys.filter(({ url }) => url.endsWith('.bin') && !wanted.includes(url));
  await Promise.all(old.map((key) => store.delete(key)));
}

/**
 * Keeps a script for a visit without network.
 * @param url its address
 */
export async function keepScript(url: string): Promise<void> {
  const store = await openStore();
  if (store && !(await store.match(url))) await store.add(url).catch(() => undefined);
}

/**
 * Data of the workshop: from the network, else as it was kept.
 * @param url its address
 * @throws TypeError when there is neither
 */
export async function fetchData<T>(url: string): Promise<T> {
  const store = await openStore();
  try {
    const response = await fetch(url);
    if (!response.ok) throw new TypeError(`${url}: ${response.status}`);
    const copy = response.clone();
    const data = (await response.json()) as T;
    // What is no data, the page of a network that asks for a password, takes no kept copy's place.
    await store?.put(url, copy).catch(() => undefined);
    return data;
  } catch (error) {
    const kept = await store?.match(url);
    if (!kept) throw error;
    return (await kept.json()) as T;
  }
}
