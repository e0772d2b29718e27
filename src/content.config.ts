import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { directive } from './schemas/directive.ts';
import { guide } from './schemas/guide.ts';
import { script } from './schemas/script.ts';
import { readSettings } from './settings.ts';

/** Facts are read by `content-files`; Astro reads the prose, to render it. */
const base = readSettings().contentDir;
const generateId = ({ entry }: { entry: string }): string =>
  (entry.split('/').at(-1) ?? entry).replace(/\.mdx?$/, '');

/** Astro's own reader turns an unquoted day into a Date; the schemas take days as they are typed. */
const asTyped = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(daysAsText, schema);

function daysAsText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(daysAsText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, daysAsText(item)]));
}

export const collections = {
  guides: defineCollection({
    loader: glob({
      base,
      pattern: ['guides/[!_]*.mdx', 'campaigns/*/guides/[!_]*.mdx'],
      generateId,
    }),
    schema: asTyped(guide),
  }),
  directives: defineCollection({
    loader: glob({ base, pattern: 'directives/[!_]*.md', generateId }),
    schema: asTyped(directive),
  }),
  scripts: defineCollection({
    loader: glob({ base, pattern: 'campaigns/*/scripts/[!_]*.md' }),
    schema: asTyped(script),
  }),
};
