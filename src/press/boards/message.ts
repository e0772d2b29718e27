/** One way to say something on a board. All texts Vietnamese. */
export interface Wording {
  /** What it is about, small: on the panel or above. */
  label?: string;
  main: string;
  /** Small, below. */
  notes?: readonly string[];
}

interface Said {
  /** The fullest wording first; a board takes the first it can show. */
  wordings: readonly Wording[];
  /** Never parted: a half would say something else, such as one choice without the others. */
  isWhole?: boolean;
  /** The consultation is over: the ground is ink, whatever is said. */
  isOver: boolean;
}

/** Something a board shall say; it gives one picture, two, or a reason why none. */
export type Message = Said &
  (
    | { kind: 'title'; publisher: string }
    | { kind: 'dates' | 'slogan' | 'help' | 'ended' | 'trial' }
    /** What is said beside the code; where no code fits, `alone` with the address as its main text. */
    | { kind: 'code'; symbolUrl: string; typedAddress: string; alone: readonly Wording[] }
    | { kind: 'steps'; steps: readonly string[] }
  );

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

/**
 * All that a message says, for tickers.
 * @param message the message, whose first wording is the fullest
 */
export function textOfMessage(message: Message): string {
  const [fullest = { main: '' }] = message.wordings;
  switch (message.kind) {
    case 'code': {
      // Running text has no code to scan: what is said where only the address fits.
      const [address = fullest] = message.alone;
      return textOfWording({ ...address, notes: [...(fullest.notes ?? [])] });
    }
    case 'slogan': {
      // That it only suggests is said first: behind it, it would read as part of the slogan.
      const { main, notes = [] } = fullest;
      return notes.length === 0 ? main : `${notes.join(', ')}: ${main}`;
    }
    case 'steps':
      return textOfWording({ ...fullest, main: listOfSteps(message.steps) });
    default:
      return textOfWording(fullest);
  }
}

/**
 * Steps as running text: "1. Mở VNeID. 2. …".
 * @param steps in order
 * @param first number of the first one
 */
export const listOfSteps = (steps: readonly string[], first = 1): string =>
  steps.map((step, index) => `${first + index}. ${step}`).join('. ');
