import { existsSync, statSync } from 'node:fs';
import { Mistake } from '../command.ts';
import type { Copy } from './copy.ts';
import { folderCopy } from './folder-copy.ts';
import { liveCopy } from './live-copy.ts';
import { zipCopy } from './zip-copy.ts';

/** Whether a path is that of a file. */
export const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * The copy somebody names: a host, a folder or a ZIP.
 * @throws Mistake for what is none of them
 */
export function copyAt(target: string): Copy {
  if (/^https?:\/\//.test(target)) {
    const url = URL.parse(target);
    if (!url) throw new Mistake(`"${target}" không phải địa chỉ web.`);
    return liveCopy(url.origin);
  }
  if (!existsSync(target)) throw new Mistake(`Không có "${target}".`);
  if (!isFile(target)) return folderCopy(target);
  const copy = zipCopy(target);
  if (!copy) {
    throw new Mistake(`"${target}" không phải tệp ZIP đọc được. Một tệp lẻ thì thêm --theo NƠI`);
  }
  return copy;
}
