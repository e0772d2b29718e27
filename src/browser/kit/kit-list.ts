import type { Kit } from '../../kit/kit-order.ts';
import { download } from '../workshop/page-out.ts';

/** What each folder of a kit is for. */
const FOLDERS: Record<string, string> = {
  '1-ban-in': 'Bản in',
  '2-man-hinh': 'Khung hình cho bảng điện tử, màn hình',
  '3-tin-nhan': 'Tin nhắn',
  '4-bai-dang': 'Bài đăng Zalo, Facebook',
  '5-bao-chi': 'Bài viết cho báo, cổng thông tin',
  '6-phat-thanh': 'Bài phát thanh',
  '7-van-ban': 'Công văn, kế hoạch, phụ lục (gợi ý)',
  '8-theo-noi': 'Theo loại nơi',
  '9-lich': 'Thời hạn cho lịch',
};

/**
 * The files of a kit, a fold for each folder: every file can be had alone, texts can be read here.
 * @param kit what was made, and what could not be
 */
export function fileRows({ files, gaps }: Kit): HTMLElement[] {
  const folders = Object.entries(FOLDERS).flatMap(([folder, name]) => {
    const own = files.filter(({ path }) => path.startsWith(`${folder}/`));
    return own.length === 0 ? [] : [foldOf(`${name} (${own.length} tệp)`, own.map(rowOf))];
  });
  const missing = gaps.map(({ path, why }) => textElement('p', `Chưa làm được ${path}: ${why}`));
  return [...missing, ...folders];
}

function foldOf(name: string, rows: readonly HTMLElement[]): HTMLElement {
  const fold = document.createElement('details');
  fold.className = 'border-b border-line py-2';
  const head = textElement('summary', name);
  head.className = 'min-h-12 font-bold';
  const list = document.createElement('ul');
  list.className = 'stack-2 pl-2';
  list.append(...rows);
  fold.append(head, list);
  return fold;
}

function rowOf({ path, content }: Kit['files'][number]): HTMLElement {
  const row = document.createElement('li');
  const name = path.split('/').slice(1).join('/');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'choice';
  button.textContent = `Tải ${name}`;
  button.addEventListener('click', () => {
    download(new Blob([typeof content === 'string' ? content : Uint8Array.from(content)]), name);
  });
  row.append(button);
  if (typeof content === 'string' && name.endsWith('.txt')) {
    const text = textElement('p', content.replace(/^\u{FEFF}/u, ''));
    text.className = 'whitespace-pre-line border-l-4 border-line pl-3 text-small';
    row.append(text);
  }
  return row;
}

function textElement(tag: 'p' | 'summary', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
