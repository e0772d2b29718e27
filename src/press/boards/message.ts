/** One way to say something on a board. All texts Vietnamese. */
export interface Wording {
  /** What it is about, small: on the panel or above. */
  label?: string;
  main: string;
  /** Small, below. */
  notes?: readonly string[];
}

interface Worded {
  /** The fullest wording first; a board takes the first it can show. */
  wordings: readonly Wording[];
  /** Never parted: a half would say something else, such as one choice without the others. */
  isWhole?: boolean;
  /** The consultation is over: the ground is ink for every message. */
  isOver: boolean;
}

/** Something a board shall say; it gives one picture, two, or a reason why none. */
export type Message = Worded &
  (
    | { kind: 'title'; publisher: string }
    /** A phone number and an address are their main text alone. */
    | { kind: 'dates' | 'slogan' | 'help' | 'phone' | 'address' | 'ended' | 'trial' }
    /** The text beside the code; `typed` stands where no code can be scanned. */
    | { kind: 'code'; symbolUrl: string; typedAddress: string; typed: Wording }
    | { kind: 'steps'; steps: readonly string[] }
  );

/** What people take down or remember by its figures stands in the largest of the sizes. */
export const isShownLarge = ({ kind }: Message): boolean =>
  kind === 'dates' || kind === 'phone' || kind === 'address';

/**
 * Syllables to read on a frame. Numbers and the parts of a date are not counted: they are seen at a
 * glance.
 */
export function syllables(...texts: readonly (string | undefined)[]): number {
  return texts
    .flatMap((text) => text?.split(/[\s/]+/u) ?? [])
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^\d+$/u.test(word)).length;
}

/**
 * A wording as running text: "Thời hạn: Hết ngày 15/11/2025. Toàn quốc".
 * @param wording label, main text, notes
 */
export function textOfWording({ label, main, notes = [] }: Wording): string {
  const head = label === undefined ? main : `${label}${/[?!]$/u.test(label) ? '' : ':'} ${main}`;
  return [head, ...notes].map((part) => part.replace(/\.$/u, '')).join('. ');
}

/** Steps as running text: "1. Mở VNeID. 2. …". */
const listOfSteps = (steps: readonly string[]): string =>
  steps.map((step, index) => `${index + 1}. ${step}`).join('. ');

/**
 * All that a message says, for tickers.
 * @param message the message, whose first wording is the fullest
 */
export function textOfMessage(message: Message): string {
  const [fullest = { main: '' }] = message.wordings;
  switch (message.kind) {
    case 'code':
      return textOfWording(message.typed);
    case 'steps':
      return textOfWording({ ...fullest, main: listOfSteps(message.steps) });
    default:
      return textOfWording(fullest);
  }
}
