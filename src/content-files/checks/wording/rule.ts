/** What a rule reads: a slogan with accents, its form for text messages, a script, a suggested task. */
export type TextKind = 'slogan' | 'sms' | 'script' | 'task';

/** What a rule needs to know besides the text. */
export interface WordingContext {
  /** The options of the app in this consultation, as their buttons say. */
  options: readonly string[];
  /** How words of the glossary are read aloud. */
  readings: ReadonlyMap<string, string>;
}

/** One place where a text breaks a rule. */
export interface WordingFinding {
  /** Offset in the text. */
  index: number;
  message: string;
  remedy: string;
}

/** A rule of wording. Its sentence and source are shown to editors and on a page for officials. */
export interface WordingRule {
  id: string;
  /** One sentence in Vietnamese. */
  sentence: string;
  /** Where the rule comes from. */
  source: string;
  appliesTo: readonly TextKind[];
  /** `error` stops the build; `remark` is printed and stops nothing. */
  weight: 'error' | 'remark';
  find(text: string, context: WordingContext): WordingFinding[];
}

/**
 * A finding in the words of its rule: what is wrong, which rule says so and where that comes from.
 * @param message what is wrong
 */
export const ruled = (
  { id, source }: Pick<WordingRule, 'id' | 'source'>,
  message: string,
): string => `${message} (quy tắc ${id}; nguồn: ${source})`;
