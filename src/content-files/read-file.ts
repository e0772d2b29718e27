import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Problem } from './problem.ts';

/** Largest file that is read, in bytes: a table of 16,600 support points has 7 million. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Neither follows a link nor waits for somebody at the other end of a pipe; Windows knows no such
 * flags.
 */
const known = (flag: number | undefined): number => flag ?? 0;
const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
const FLAGS = known(O_RDONLY) | known(O_NOFOLLOW) | known(O_NONBLOCK);

/**
 * Reads a file of the content folder.
 * @param path where it is
 * @returns its bytes, or why it cannot be read
 */
export function readContentFile(path: string): Uint8Array | Pick<Problem, 'message' | 'remedy'> {
  let file: number;
  try {
    file = openSync(path, FLAGS);
  } catch {
    return UNREADABLE;
  }
  try {
    const facts = fstatSync(file);
    if (!facts.isFile()) return NO_FILE;
    if (facts.size > MOST_BYTES) return TOO_LARGE;
    return readFileSync(file);
  } catch {
    return UNREADABLE;
  } finally {
    closeSync(file);
  }
}

const UNREADABLE = {
  message: 'không mở được tệp này',
  remedy: 'xem lại quyền đọc và tên của tệp, hoặc chép lại tệp từ bản trước',
};
const TOO_LARGE = {
  message: 'tệp này lớn hơn 32 MB',
  remedy: 'chia ra nhiều tệp; thư mục nội dung chỉ có tệp chữ',
};

/** A folder entry that is not a regular file: a later read might return something else. */
export const NO_FILE = {
  message: 'đây không phải một tệp thường (ống, ổ cắm hoặc thiết bị)',
  remedy: 'xóa nó; thư mục nội dung chỉ có tệp chữ và thư mục',
};

/** A name that stands for a file elsewhere. */
export const LINK = {
  message: 'đây là đường dẫn tắt tới nơi khác, không phải một tệp',
  remedy: 'xóa đường dẫn tắt này; cần nội dung của nó thì chép chính tệp đó vào đây',
};
