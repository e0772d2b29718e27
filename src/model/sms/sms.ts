/**
 * How many text messages a text is charged as.
 */
import { encodingOf, smsUnits, type SmsEncoding } from './gsm7.ts';

/** Units of a message alone, and of each part of a longer one, whose header takes the rest. */
const LIMITS: Record<SmsEncoding, { alone: number; part: number }> = {
  'GSM-7': { alone: 160, part: 153 },
  'UCS-2': { alone: 70, part: 67 },
};

/**
 * Letters of the parts of an advertising message in Vietnam: the label the carrier adds takes room
 * of the first two. One part 122, two 268, three 421; more is not taken.
 */
const ADVERTISING_PARTS = [122, 146, 153];

/** What a message costs. */
interface SmsSize {
  encoding: SmsEncoding;
  /** Units used: letters of 7 bits, an extension letter counting two; or words of 16 bits. */
  units: number;
  parts: number;
}

/**
 * The size of a message, for every carrier.
 * @param text the message; nothing is changed in it first
 */
export function smsSize(text: string): SmsSize {
  const encoding = encodingOf(text);
  const { alone, part } = LIMITS[encoding];
  const costs = smsUnits(text, encoding);
  const units = costs.reduce((sum, cost) => sum + cost, 0);
  return { encoding, units, parts: units <= alone ? 1 : partsOf(costs, part) };
}

/** Parts are filled in turn; a piece that must not be cut goes into the next one. */
function partsOf(costs: readonly number[], room: number): number {
  let parts = 1;
  let left = room;
  for (const cost of costs) {
    if (cost > left) {
      parts += 1;
      left = room;
    }
    left -= cost;
  }
  return parts;
}

/**
 * The parts of an advertising message, as Vietnamese carriers count them.
 * @param text the message without accents
 * @returns `null` when carriers would not take it: letters outside GSM-7, or more than 421
 */
export function advertisingParts(text: string): number | null {
  const { encoding, units } = smsSize(text);
  if (encoding !== 'GSM-7') return null;
  let room = 0;
  const at = ADVERTISING_PARTS.findIndex((part) => units <= (room += part));
  return at < 0 ? null : at + 1;
}

/** The longest advertising message of one part, in letters. */
export const ONE_ADVERTISING_PART = ADVERTISING_PARTS[0] ?? 0;
