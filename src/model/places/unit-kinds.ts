/** The words that say what kind of unit a name is of, as people write and shorten them. */

/** Kinds of communes today, and the towns (thị trấn) there were before 7/2025. */
const COMMUNE_KINDS = ['xã', 'phường', 'đặc khu', 'thị trấn'] as const;
/** Those, and what a commune belongs to, or did before 7/2025. */
export type UnitKind =
  | (typeof COMMUNE_KINDS)[number]
  | 'tỉnh'
  | 'thành phố'
  | 'thị xã'
  | 'quận'
  | 'huyện';

/** Whether a kind is one of communes. */
export const isCommuneKind = (kind: string): boolean =>
  (COMMUNE_KINDS as readonly string[]).includes(kind);

/** Each kind without accents, and shortened. The longer ones first: "TP." before "T." */
const FORMS: readonly [UnitKind, plain: string, short: string][] = [
  ['thị trấn', 'thi tran', 't\\.?t'],
  ['thị xã', 'thi xa', 't\\.?x'],
  ['thành phố', 'thanh pho', 't\\.?p'],
  ['đặc khu', 'dac khu', 'đ\\.?k'],
  ['phường', 'phuong', 'p'],
  ['xã', 'xa', 'x'],
  ['quận', 'quan', 'q'],
  ['huyện', 'huyen', 'h'],
  ['tỉnh', 'tinh', 't'],
];

/** A space or a digit follows; what is shortened may have a point. A lone "t" is no tỉnh. */
const HEADS = FORMS.map(([kind, plain, short]) => ({
  kind,
  form: new RegExp(
    `^(?:(?:${kind}|${plain})(?: đảo)?(?:\\s+|(?=\\d))|${short}(?:\\.\\s*|(?=\\d)${kind === 'tỉnh' ? '' : '|\\s+'}))`,
    'iu',
  ),
}));

/** A name, and the kind of unit written before it. */
export interface Named {
  kind: UnitKind | null;
  name: string;
}

/**
 * What a text may say: a name alone, or a name behind its kind. Both, for communes are called Xa Dung
 * and Phường Đúc.
 * @param text "Phường Sông Trí", "P. Sông Trí", "xa dung"; NFC
 */
export function namedIn(text: string): Named[] {
  const whole: Named = { kind: null, name: text };
  const head = HEADS.find(({ form }) => form.test(text));
  return head ? [whole, { kind: head.kind, name: text.replace(head.form, '') }] : [whole];
}

const KINDS = FORMS.map(([kind]) => kind).join('|');
const PLAINS = FORMS.map(([, plain]) => plain).join('|');
const SHORTS = FORMS.map(([, , short]) => short).join('|');
const innerKind = (words: string): RegExp =>
  new RegExp(`(^|[\\s,(]+)((?:${words})(?=\\s|\\d)|(?:${SHORTS})(?=\\.|\\d)|tp(?=\\s))`, 'giu');
const ACCENTED = innerKind(KINDS);
const EITHER = innerKind(`${KINDS}|${PLAINS}`);

/**
 * Puts a comma before every kind in the middle of a text: "phường Bến Nghé quận 1" → "phường Bến Nghé,
 * quận 1".
 * @param text NFC
 * @param isUnaccented true where nobody wrote accents, so that "quan" may be "quận"
 */
export const commasBeforeKinds = (text: string, isUnaccented: boolean): string =>
  text.replace(isUnaccented ? EITHER : ACCENTED, (_, before: string, kind: string) =>
    before === '' ? kind : `, ${kind}`,
  );
