/** The list of a board, as `playlist.json` has it, read as a stranger's file. */
import type { ListedBoard, ListedFrame } from './play-log.ts';

/**
 * Reads a list.
 * @param list parsed JSON
 * @returns the frames due, later and earlier; `null` where it is no list of ours
 */
export function listedBoard(list: unknown): ListedBoard | null {
  if (!isRecord(list)) return null;
  const all = [list['earlier'], list['data'], list['later']].flatMap((part) =>
    Array.isArray(part) ? (part as unknown[]) : [],
  );
  const frames = all.flatMap((item) => {
    const frame = listedFrame(item);
    return frame ? [frame] : [];
  });
  const [first] = Array.isArray(list['data']) ? (list['data'] as unknown[]) : [];
  if (frames.length === 0 || !isRecord(first)) return null;
  const [url, file] = [textOf(first['url']), textOf(first['file'])];
  return {
    title: textOf(list['title']),
    base: url.startsWith('http') && url.endsWith(file) ? url.slice(0, -file.length) : '',
    frames,
  };
}

function listedFrame(item: unknown): ListedFrame | null {
  if (!isRecord(item)) return null;
  const { seconds } = item;
  const [name, file] = [textOf(item['name']), textOf(item['file'])];
  if (name === '' || file === '' || typeof seconds !== 'number') return null;
  return {
    ...{ name, file, seconds, text: textOf(item['text']) },
    ...{ from: momentOf(item['validFromMs']), until: momentOf(item['validUntilMs']) },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const momentOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
