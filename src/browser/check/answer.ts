/** Answers what was typed, pasted or scanned, with the templates of the page. */
import { fill } from '../page/fill.ts';
import { CHANNEL_LABEL } from '../../model/codes/channel-words.ts';
import { standingOf } from '../../model/codes/code-index.ts';
import { NOT_OURS } from '../../model/codes/not-ours.ts';
import { readPasted, type Pasted } from '../../model/codes/pasted.ts';
import { readForSites, siteHost } from '../../model/codes/known-sites.ts';
import { readScanned } from '../../model/codes/scanned.ts';
import { sentenceCase } from '../../model/text/vietnamese.ts';
import { currentMoment } from '../page/moment.ts';
import { lookUp } from './register.ts';

/** Which template answers, and what stands in its parts; a part without words is taken away. */
interface Answer {
  template: string;
  words: Record<string, string | undefined>;
  /** Address of the template's link. */
  href?: string;
}

/** How much of the name of a site is shown: its end says whose it is. */
const SHOWN = 60;

/** How a text came: by hand, or out of a QR symbol, which holds an address of ours and nothing else. */
export type Came = 'typed' | 'scanned';

/**
 * Finds the answer to a text.
 * @param form the form with its templates, the place for the answer, and the sites it knows besides
 * @param text as it came
 * @param came how it came
 * @param siteUrl origin the codes were printed for
 * @returns shows the answer and puts the focus on it
 */
export async function answerTo(
  form: HTMLElement,
  text: string,
  came: Came,
  siteUrl: string,
): Promise<() => void> {
  const reader = came === 'scanned' ? readScanned : readPasted;
  const listed = form.dataset['sites']?.split(' ') ?? [];
  const { read, site } = readForSites(reader, text, siteUrl, listed);
  const answer = await answerFor(read, site);
  return () => {
    show(form, answer);
  };
}

/** @param site the listed site whose address it is; `null` for our own, and for no site */
async function answerFor(scanned: Pasted, site: string | null): Promise<Answer> {
  switch (scanned.kind) {
    case 'empty':
      return { template: 'empty', words: {} };
    case 'code':
      return codeAnswer(scanned, site).catch(() => ({ template: 'failed', words: {} }));
    case 'several':
      return { template: 'several', words: { codes: scanned.codes.join(', ') } };
    case 'no-code':
      return { template: 'no-code', words: {} };
    case 'slip':
      return {
        template: 'slip',
        words: {
          typed: scanned.typed,
          [scanned.why]: scanned.why === 'letters' ? scanned.letters.join(', ') : ' ',
        },
      };
    case 'ours-elsewhere':
      return site === null
        ? { template: 'elsewhere', words: {}, href: scanned.path }
        : {
            template: 'elsewhere-there',
            words: { host: siteHost(site) },
            href: site + scanned.path,
          };
    case 'not-ours': {
      const host = scanned.host ?? undefined;
      return {
        template: 'not-ours',
        words: {
          host: host && host.length > SHOWN ? `…${host.slice(-SHOWN)}` : host,
          reason: NOT_OURS[scanned.reason],
        },
      };
    }
  }
}

async function codeAnswer(
  scanned: Extract<Pasted, { kind: 'code' }>,
  site: string | null,
): Promise<Answer> {
  const { code, from } = scanned;
  const left = 'left' in scanned ? scanned.left : undefined;
  const found = await lookUp(code);
  // A code is genuine at the site that has issued it, and at ours, which leads there.
  if (site !== null && (found.kind === 'unknown' || found.entry.issuer?.url !== site)) {
    const words = { code, host: siteHost(site) };
    return { template: 'unknown-there', words, href: `${site}/kiem-tra/` };
  }
  if (found.kind === 'unknown')
    return { template: 'unknown', words: { code, left, on: dayIfAny(found.on ?? undefined) } };
  const { entry, campaign } = found;
  const { issuer } = entry;
  return {
    template: standingOf(entry, campaign, currentMoment()) + (issuer ? '-there' : ''),
    words: {
      code,
      issuer: issuer?.name,
      publisher: issuer ? undefined : (entry.publisher ?? 'Bản mẫu, chưa có cơ quan nào'),
      campaign: campaign.title,
      place: entry.place,
      channel: [sentenceCase(CHANNEL_LABEL[entry.channel]), entry.point].filter(Boolean).join(': '),
      issued: dayIfAny(entry.issuedOn),
      until: dayIfAny(entry.validUntil),
      retired: dayIfAny(entry.retiredOn),
      because: entry.retiredBecause,
      address: entry.address,
      left,
      [`by-${from}`]: ' ',
    },
    href: `${issuer?.url ?? ''}/q/${code.toLowerCase()}/`,
  };
}

// Not `formatDay`: it would bring a file of its own, one more request for the phone.
const dayIfAny = (day: string | undefined): string | undefined =>
  day?.split('-').reverse().join('/');

function show(form: HTMLElement, { template, words, href }: Answer): void {
  const source = form.querySelector<HTMLTemplateElement>(`template[data-answer="${template}"]`);
  const box = form.querySelector<HTMLElement>('[data-result]');
  const verdict = box?.querySelector<HTMLElement>('[role="status"]');
  const detail = box?.querySelector('[data-detail]');
  if (!source || !box || !verdict || !detail) return;
  const content = source.content.cloneNode(true) as DocumentFragment;
  for (const part of content.querySelectorAll<HTMLElement>('[data-part]')) {
    const shown = words[part.dataset['part'] ?? ''];
    if (shown === undefined) part.remove();
    else if (shown !== ' ') fill(part.querySelector('[data-value]') ?? part, ...broken(shown));
  }
  const link = content.querySelector<HTMLAnchorElement>('a[data-way]');
  if (link && href !== undefined) link.href = href;
  box.dataset['tone'] = source.dataset['tone'] ?? '';
  verdict.textContent = source.dataset['title'] ?? '';
  fill(detail, content);
  const spoken = form.querySelector('[data-words]');
  if (spoken) spoken.textContent = '';
  // The focus alone would leave the answer at the lower edge of the screen.
  verdict.focus({ preventScroll: true });
  box.scrollIntoView({ block: 'start' });
}

/** An address breaks before its dots and slashes rather than inside a name or a code. */
function broken(text: string): (string | HTMLElement)[] {
  const [first = '', ...rest] = text.includes(' ') ? [text] : text.split(/(?=\.|\/q\/)/);
  return [first, ...rest.flatMap((part) => [document.createElement('wbr'), part])];
}
