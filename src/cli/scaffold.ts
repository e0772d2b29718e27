import { z } from 'zod';

/**
 * Writes an empty file of a collection: every field of its schema, each under its own description.
 * A field that must be filled is left blank, so the content check names it until it is.
 * @param schema the schema of the collection
 * @param filled values already known, by field name
 * @param depth how far the text is set in, in steps of two spaces
 * @returns YAML
 */
export function scaffoldYaml(
  schema: z.ZodType,
  filled: Readonly<Record<string, string>> = {},
  depth = 0,
): string {
  const object = plain(schema);
  if (!(object instanceof z.ZodObject)) return '';
  const indent = '  '.repeat(depth);
  return Object.entries(object.shape)
    .map(([name, field]) => {
      const type = field as z.ZodType;
      const about = type.description ? `${indent}# ${type.description}\n` : '';
      const value = filled[name] ?? valueOf(type, depth);
      // What may be left out stands there as a comment, ready to be used.
      const mark = isOptional(type) && filled[name] === undefined ? '# ' : '';
      return `${about}${indent}${mark}${name}:${value}\n`;
    })
    .join('');
}

function valueOf(type: z.ZodType, depth: number): string {
  const inner = plain(type);
  if (isOptional(type)) return '';
  if (inner instanceof z.ZodObject) return `\n${scaffoldYaml(inner, {}, depth + 1).trimEnd()}`;
  if (inner instanceof z.ZodArray) {
    const element = plain(inner.element as z.ZodType);
    if (!(element instanceof z.ZodObject)) return ' []';
    const item = scaffoldYaml(element, {}, depth + 2).trimEnd();
    const [first = '', ...rest] = item.split('\n');
    return `\n${[`${'  '.repeat(depth + 1)}-\n${first}`, ...rest].join('\n')}`;
  }
  return '';
}

function isOptional(type: z.ZodType): boolean {
  return type instanceof z.ZodOptional || type instanceof z.ZodDefault;
}

function plain(type: z.ZodType): z.ZodType {
  let current = type;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) {
    current = current.unwrap() as z.ZodType;
  }
  return current;
}
