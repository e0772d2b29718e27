import { expect } from 'vitest';
import type { Draft } from './draft.ts';

/** A problem the report must hold. */
export interface Expected {
  file: string;
  /** Text that stands once in the spoiled file, where the problem is; none means line 1. */
  marker?: string;
  /** Where the column comes from: the marker, a cell of a table, none is given, or any will do. */
  column: 'marker' | 'none' | 'any' | number;
  message: string | RegExp;
  remedy: string | RegExp;
}

/** One edit of the good fixture, and everything the report must then say. */
export type Case = [name: string, edit: (draft: Draft) => unknown, expected: Expected[]];

/** Cases, their edits typed by the list they stand in. */
export const cases = (list: Case[]): Case[] => list;

type Words = string | RegExp;

/** A fault at an exact place of a text: YAML values, and whatever is checked letter by letter. */
export const at = (file: string, marker: string, message: Words, remedy: Words): Expected => ({
  file,
  marker,
  column: 'marker',
  message,
  remedy,
});

/** A fault in a line of prose. */
export const onLine = (file: string, marker: string, message: Words, remedy: Words): Expected => ({
  file,
  marker,
  column: 'none',
  message,
  remedy,
});

/** A fault in a cell of a table; columns count from 1. */
export const inCell = (
  file: string,
  marker: string,
  column: number,
  message: Words,
  remedy: Words,
): Expected => ({ file, marker, column, message, remedy });

/** A fault of a whole file. */
export const ofFile = (file: string, message: Words, remedy: Words): Expected => ({
  file,
  column: 'none',
  message,
  remedy,
});

/** Fails unless the checks say exactly this about the draft, in the order of the report. */
export function expectProblems(draft: Draft, expected: readonly Expected[]): void {
  const wanted = expected.map(({ file, marker, column, message, remedy }) => {
    const place = marker === undefined ? { line: 1, column: 1 } : draft.place(file, marker);
    return {
      file,
      line: place.line,
      column: column === 'marker' ? place.column : typeof column === 'number' ? column : undefined,
      message: saying(message),
      remedy: saying(remedy),
    };
  });
  const found = draft.problems().map(({ file, line, column, message, remedy }, index) => ({
    file,
    line,
    column: expected[index]?.column === 'any' ? undefined : column,
    message,
    remedy,
  }));
  expect(found).toEqual(wanted);
}

const saying = (words: Words): unknown =>
  typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words);
