import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { walk } from '../../../src/cli/house/source-files.ts';
import { houseFiles as files } from '../../support/programs/import-edges.ts';

describe('plain code', () => {
  /** Files with a node of a kind. */
  const holding = (wanted: (node: ts.Node) => boolean) =>
    files
      .filter(({ scripts }) =>
        scripts.some((script) => {
          let isFound = false;
          walk(script, (node) => {
            isFound ||= wanted(node);
          });
          return isFound;
        }),
      )
      .map(({ path }) => path);

  test('nothing is of type any', () => {
    expect(holding((node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
  });

  test('the linter is never switched off', () => {
    expect(
      files
        .filter(({ text }) => /(es|ox)lint-disable|@ts-(ignore|nocheck)/.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('nothing stops the process: what a command has said may still wait in a pipe', () => {
    const isExit = (node: ts.Node) =>
      ts.isPropertyAccessExpression(node) && node.getText() === 'process.exit';
    expect(holding(isExit)).toEqual([]);
  });

  test('nothing is exported by default; a .d.ts says what a package of others exports', () => {
    const isDefault = (node: ts.Node) =>
      ts.isExportAssignment(node) ||
      (ts.canHaveModifiers(node) &&
        (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) ||
      (ts.isExportSpecifier(node) && node.name.text === 'default');
    expect(holding(isDefault).filter((path) => !path.endsWith('.d.ts'))).toEqual([]);
  });

  test('how long a day is stands in one file', () => {
    const counted = files.filter(({ text }) => /86_?400_?000|864e5/.test(text));
    expect(counted.map(({ path }) => path)).toEqual(['src/model/time/vietnam-clock.ts']);
  });
});
