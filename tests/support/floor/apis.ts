import type { Identifier } from '@mdn/browser-compat-data';
import ts from 'typescript';
import { FEATURES, lackedBy } from './compat.ts';

/** Something a script uses that an engine of the floor lacks. */
export interface TooYoung {
  /** As in MDN's data: "Array.at", "IntersectionObserver". */
  feature: string;
  file: string;
  line: number;
  lackedBy: string[];
}

/** What the types call it where MDN's data has another name. */
const OTHER_NAMES: Record<string, string> = {
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  PromiseLike: 'Promise',
  RegExpMatchArray: 'Array',
  RegExpExecArray: 'Array',
};

const { api } = FEATURES;
const { builtins = {}, regular_expressions: patterns = {} } = FEATURES.javascript;

/** The entry of an object type: `Array`, `ObjectConstructor`, `Element`, `DateTimeFormat`. */
function entryOf(type: string): Identifier | undefined {
  const name = OTHER_NAMES[type] ?? type.replace(/Constructor$/, '');
  return builtins[name] ?? builtins['Intl']?.[name] ?? api[name];
}

/** All types an expression may have, with those they extend. */
function typesOf(type: ts.Type, checker: ts.TypeChecker): string[] {
  if (type.isUnionOrIntersection()) return type.types.flatMap((part) => typesOf(part, checker));
  const apparent = checker.getApparentType(type);
  const symbol = apparent.getSymbol();
  const bases = apparent.isClassOrInterface() ? checker.getBaseTypes(apparent) : [];
  const target = (apparent as Partial<ts.TypeReference>).target;
  const more = target && target !== apparent ? typesOf(target, checker) : [];
  return [
    ...(symbol ? [symbol.name] : []),
    ...bases.flatMap((base) => typesOf(base, checker)),
    ...more,
  ];
}

/**
 * What scripts use of the language and the browser that is younger than the floor.
 * @param files paths of the scripts; what they import is for the caller to name
 */
export function apisAboveFloor(files: readonly string[]): TooYoung[] {
  const read = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, process.cwd());
  const program = ts.createProgram([...files], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const found: TooYoung[] = [];

  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new RangeError(`${file} is not there`);
    const note = (node: ts.Node, feature: string, entry: Identifier | undefined) => {
      const without = lackedBy(entry);
      if (without.length === 0) return;
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ feature, file, line, lackedBy: without });
    };
    const isOfLibrary = (node: ts.Node) =>
      checker
        .getSymbolAtLocation(node)
        ?.declarations?.some((one) => program.isSourceFileDefaultLibrary(one.getSourceFile())) ??
      false;

    const member = (object: ts.Expression, name: ts.Identifier | ts.PrivateIdentifier) => {
      if (!isOfLibrary(name)) return;
      for (const type of new Set(typesOf(checker.getTypeAtLocation(object), checker))) {
        const entry = entryOf(type);
        if (entry && Object.hasOwn(entry, name.text))
          note(name, `${type}.${name.text}`, entry[name.text]);
      }
    };
    const walk = (node: ts.Node): void => {
      if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
      if (ts.isPropertyAccessExpression(node)) {
        member(node.expression, node.name);
        walk(node.expression);
        return;
      }
      // No library declares this one.
      if (ts.isIdentifier(node) && node.text === 'globalThis')
        note(node, node.text, builtins['globalThis']);
      if (ts.isIdentifier(node) && isValue(node) && isOfLibrary(node))
        note(node, node.text, builtins[node.text] ?? api[node.text]);
      if (ts.isRegularExpressionLiteral(node)) regex(node);
      ts.forEachChild(node, walk);
    };
    const regex = (node: ts.RegularExpressionLiteral) => {
      if (/\(\?<[=!]/.test(node.text)) note(node, 'lookbehind', patterns['lookbehind_assertion']);
      if (/\(\?[ims-]+:/.test(node.text)) note(node, 'regex modifier', patterns['modifier']);
      if (/\/[a-z]*v[a-z]*$/.test(node.text))
        note(node, 'regex flag v', builtins['RegExp']?.['unicodeSets']);
      if (/\/[a-z]*d[a-z]*$/.test(node.text))
        note(node, 'regex flag d', builtins['RegExp']?.['hasIndices']);
    };
    walk(source);
  }
  return found;
}

/** Not a name of a property, a parameter or a declaration. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  return !('name' in parent && parent.name === node);
}
