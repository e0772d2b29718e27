import { LENGTH_RULES } from './lengths.ts';
import { LETTER_RULES } from './letters.ts';
import { COMPOSED_RULE } from './mobile.ts';
import type { WordingRule } from './rule.ts';
import { SENTENCE_RULES } from './sentences.ts';

/** Every rule of wording, in the order officials read them. */
export const WORDING_RULES: readonly WordingRule[] = [
  COMPOSED_RULE,
  ...LETTER_RULES,
  ...SENTENCE_RULES,
  ...LENGTH_RULES,
];
