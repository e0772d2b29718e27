import { z } from 'zod';
import type { DataPath } from './data-path.ts';

/** Finds the part of a schema that describes the data at a path. */
function schemaAt(schema: z.ZodType, path: DataPath): z.ZodType | null {
  let current: z.ZodType | null = schema;
  for (const part of path) {
    current = current ? step(unwrapped(current), part) : null;
  }
  return current;
}

function step(schema: z.ZodType, part: PropertyKey): z.ZodType | null {
  if (schema instanceof z.ZodObject) {
    const child: unknown = schema.shape[String(part)];
    return child instanceof z.ZodType ? child : null;
  }
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return null;
}

/** Takes off `optional` and `default`, which only say whether a field may be left out. */
function unwrapped(schema: z.ZodType): z.ZodType {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) {
    current = current.unwrap() as z.ZodType;
  }
  return current;
}

/**
 * The Vietnamese description of the field at a path.
 * @param path where in the data
 * @returns the description, or `''` where none is given
 */
export function descriptionAt(schema: z.ZodType, path: DataPath): string {
  const found = schemaAt(schema, path);
  return found?.description ?? (found ? unwrapped(found).description : undefined) ?? '';
}

/**
 * The names of the fields allowed at a path.
 * @param path where in the data
 */
export function fieldsAt(schema: z.ZodType, path: DataPath): string[] {
  const found = schemaAt(schema, path);
  const plain = found ? unwrapped(found) : null;
  return plain instanceof z.ZodObject ? Object.keys(plain.shape) : [];
}

/**
 * How the value at a path is written, where a schema says more of it than its type: "một ngày, như 2025-11-15".
 * @param path where in the data
 */
export function formAt(schema: z.ZodType, path: DataPath): string | undefined {
  const found = schemaAt(schema, path);
  const form = found ? (found.meta()?.['form'] ?? unwrapped(found).meta()?.['form']) : undefined;
  return typeof form === 'string' ? form : undefined;
}
