import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { boards } from '../../../src/schemas/board.ts';
import { campaign } from '../../../src/schemas/campaign.ts';
import { code } from '../../../src/schemas/code.ts';
import { directive } from '../../../src/schemas/directive.ts';
import { glossary } from '../../../src/schemas/glossary.ts';
import { guide } from '../../../src/schemas/guide.ts';
import { commune, province } from '../../../src/schemas/locality.ts';
import { script } from '../../../src/schemas/script.ts';
import { site } from '../../../src/schemas/site.ts';
import { slogans } from '../../../src/schemas/slogan.ts';
import { synonyms } from '../../../src/schemas/synonyms.ts';
import { tasks } from '../../../src/schemas/tasks.ts';
import { supportPoint } from '../../../src/schemas/support-point.ts';
import { communeUnit, formerUnit, provinceUnit } from '../../../src/schemas/unit.ts';

const SCHEMAS = {
  boards,
  campaign,
  code,
  directive,
  glossary,
  guide,
  commune,
  province,
  script,
  site,
  slogans,
  supportPoint,
  synonyms,
  tasks,
  provinceUnit,
  communeUnit,
  formerUnit,
};

/** Characters nobody sees, one of each kind. */
const HIDDEN = [
  ...['\u0000', '\u0007', '\u001b', '\u0085', '\u00ad', '\u061c', '\u115f', '\u180e', '\u200b'],
  ...['\u200e', '\u2028', '\u202e', '\u2060', '\u2066', '\u2800', '\u3164', '\ue000', '\ufe0f'],
  ...['\ufeff', '\ufffe', '\uffff', '\ud800', '\udc00', '\u{e0001}', '\u{1d173}', '\ufdd0'],
];

/** Every text of a schema, by its path. */
function textsOf(schema: z.ZodType, path: string): { path: string; leaf: z.ZodType }[] {
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat)
    return [{ path, leaf: schema }];
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, one]) =>
      textsOf(one, `${path}.${key}`),
    );
  if (schema instanceof z.ZodArray) return textsOf(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodRecord)
    return [
      ...textsOf(schema.keyType as z.ZodType, `${path}{key}`),
      ...textsOf(schema.valueType as z.ZodType, `${path}{}`),
    ];
  if (schema instanceof z.ZodPipe) return [{ path, leaf: schema }];
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  )
    return textsOf(schema.unwrap() as z.ZodType, path);
  return [];
}

const texts = Object.entries(SCHEMAS).flatMap(([name, schema]) => textsOf(schema, name));

describe('a character nobody sees is refused', () => {
  test('in every text of every schema: there are about a hundred', () => {
    expect(texts.length).toBeGreaterThan(95);
  });

  test.each(texts)('$path', ({ leaf }) => {
    const passed = HIDDEN.flatMap((letter) =>
      [`${letter}chữ`, `chữ ${letter} chữ`, `chữ${letter}`, letter].filter(
        (text) => leaf.safeParse(text).success,
      ),
    );
    expect(passed).toEqual([]);
  });

  test('and plain Vietnamese is not', () => {
    const plain = texts.filter(({ leaf }) => leaf.safeParse('Chữ “thường” – Ê Đê, 100%').success);
    expect(plain.length).toBeGreaterThan(60);
  });
});
