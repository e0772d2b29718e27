import { z } from 'zod';
import { isRead, type Read } from '../model/text/read-text.ts';
import { REMEDY_MARK, visible } from './common.ts';

/** Longest text of a cell. */
const MOST_LETTERS = 4000;

/**
 * A text with one canonical way of writing: read into data, refused with the canonical text as the
 * remedy when it is written in another.
 * @param parse reads the text
 * @param format gives the canonical text back
 */
export function written<T>(
  parse: (text: string) => Read<T>,
  format: (value: T) => string,
): z.ZodType<T, string> {
  return visible()
    .max(MOST_LETTERS)
    .transform((text, context) => {
      const read = parse(text);
      if (!isRead(read)) return refuse(context, text, read.message, read.remedy);
      const canonical = format(read.value);
      return canonical === text
        ? read.value
        : refuse(context, text, `viết chưa đúng kiểu chung ("${text}")`, `viết "${canonical}"`);
    });
}

function refuse(context: z.RefinementCtx, input: string, message: string, remedy: string): never {
  const words =
    message.replaceAll(REMEDY_MARK, ' - ') + REMEDY_MARK + remedy.replaceAll(REMEDY_MARK, ' - ');
  context.addIssue({ code: 'custom', message: words, input });
  return z.NEVER;
}
