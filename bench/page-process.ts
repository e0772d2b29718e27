/** What the process of a page uses: all its threads, all its memory. */
import { existsSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright';

/** What a process has used. */
export interface Used {
  /** CPU time, ms: that of the threads that compile WebAssembly beside the page too. */
  cpu: number;
  /** Bytes in the machine now, and the most there were (Linux; 0 elsewhere). */
  memory: number;
  peak: number;
  /** Bytes of the browser's own program in `memory`, which all its pages share. */
  shared: number;
}

/**
 * Watches the page of a browser that shows one.
 * @param browser where the page is
 * @returns what its process has used so far, each time it is asked
 */
export async function watchPage(browser: Browser): Promise<() => Promise<Used>> {
  const processes = await browser.newBrowserCDPSession();
  return async () => {
    const { processInfo } = await processes.send('SystemInfo.getProcessInfo');
    // The browser keeps empty ones ready: the page's own is the one that has worked.
    const [own] = processInfo
      .filter(({ type }) => type === 'renderer')
      .toSorted((one, other) => other.cpuTime - one.cpuTime);
    if (!own) throw new Error('no renderer');
    return { cpu: own.cpuTime * 1000, ...memoryOfProcess(own.id) };
  };
}

function memoryOfProcess(pid: number): Omit<Used, 'cpu'> {
  const path = `/proc/${pid}/status`;
  const status = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const bytes = (field: string): number =>
    1024 * Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
  return { memory: bytes('VmRSS'), peak: bytes('VmHWM'), shared: bytes('RssFile') };
}
