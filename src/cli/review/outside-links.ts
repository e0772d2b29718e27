/** Addresses of other sites in the content, and what those sites answer today. */
import type { ContentFile } from '../../content-files/tree.ts';

/** An address and every place that names it, as `FILE:LINE`. */
export interface OutsideLink {
  address: string;
  places: string[];
}

/** What a site said: still there, gone, no host of that name, somewhere else now, or nothing that can be judged. */
export type LinkAnswer =
  | { kind: 'there' }
  | { kind: 'gone'; why: string }
  | { kind: 'nameless' }
  | { kind: 'moved'; to: string }
  | { kind: 'unknown'; why: string };

/** Signs that end a sentence or a bracket, not an address. */
const BEHIND = /[.,;:!?…'"”’)\]}*]+$/;

/**
 * Finds them.
 * @param files of the content
 * @returns by address, each once
 */
export function outsideLinks(files: readonly ContentFile[]): OutsideLink[] {
  const found = new Map<string, string[]>();
  for (const { file, text } of files) {
    for (const [index, line] of text.split('\n').entries()) {
      for (const [written] of line.matchAll(/https?:\/\/[^\s<>|"`]+/gi)) {
        const address = written.replace(BEHIND, '');
        if (!URL.canParse(address)) continue;
        const place = `${file}:${index + 1}`;
        const places = found.get(address) ?? [];
        if (!places.includes(place)) places.push(place);
        found.set(address, places);
      }
    }
  }
  return [...found].map(([address, places]) => ({ address, places })).sort(byAddress);
}

const byAddress = (one: OutsideLink, other: OutsideLink): number =>
  one.address < other.address ? -1 : 1;

/** Answers that say a page is gone for good (RFC 9110). */
const GONE = [404, 410];

/**
 * Asks a site for a page, for its head first: some answer that with nonsense, and are asked again in full.
 * @param patience how long an answer may take, ms
 */
export async function askLink(address: string, patience: number): Promise<LinkAnswer> {
  try {
    const head = await ask(address, 'HEAD', patience);
    return judged(address, head.ok ? head : await ask(address, 'GET', patience));
  } catch (error) {
    const reason = reasonOf(error);
    return reason === 'ENOTFOUND'
      ? { kind: 'nameless' }
      : { kind: 'unknown', why: WHY[reason] ?? 'không kết nối được' };
  }
}

async function ask(address: string, method: string, patience: number): Promise<Response> {
  const answer = await fetch(address, { method, signal: AbortSignal.timeout(patience) });
  await answer.body?.cancel();
  return answer;
}

function judged(address: string, { ok, status, url, redirected }: Response): LinkAnswer {
  if (GONE.includes(status)) return { kind: 'gone', why: `máy chủ trả lời ${status}` };
  if (!ok) return { kind: 'unknown', why: `máy chủ trả lời ${status}` };
  return redirected && bare(url) !== bare(address) ? { kind: 'moved', to: url } : { kind: 'there' };
}

/** Without what makes no other page of it. */
const bare = (address: string): string =>
  address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/?(?:#.*)?$/, '');

const WHY: Record<string, string> = {
  TimeoutError: 'chờ lâu không trả lời',
  ECONNREFUSED: 'máy chủ từ chối kết nối',
  EAI_AGAIN: 'chưa hỏi được tên miền, xem lại mạng của máy này',
};

/** The name Node gives to what went wrong, wherever it keeps it. */
function reasonOf(error: unknown): string {
  const { name = '', cause } = error as { name?: string; cause?: { code?: string } };
  return cause?.code ?? name;
}
