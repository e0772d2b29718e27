import ts from 'typescript';
import {
  namesExported,
  scriptsOf,
  targetOf,
  walkImports,
  type SourceFile,
} from './source-files.ts';

/** What Astro itself asks of a page, an endpoint or the middleware. */
const FOR_ASTRO = ['GET', 'getStaticPaths', 'prerender', 'onRequest'];

/**
 * Parts of the engine that browsers get in place of Node's: an import of those counts as an import
 * of these.
 */
const TWINS = 'src/press/engine/browser/';

/**
 * Exports without an import.
 * @param files of the project
 * @param readers further files that may import them: tests, configuration
 * @returns `src/model/a.ts: name`
 */
export function unusedExports(
  files: readonly SourceFile[],
  readers: readonly Pick<SourceFile, 'path' | 'text'>[],
): string[] {
  const used = new Set(
    [...files, ...readers.map(({ path, text }) => ({ path, scripts: scriptsOf(path, text) }))]
      .flatMap(({ path, scripts }) => scripts.map((script) => ({ path, script })))
      .flatMap(({ path, script }) => namesImported(path, script)),
  );
  return files
    .filter(({ path }) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .filter(({ path }) => !path.startsWith(TWINS))
    .flatMap(({ path, scripts }) =>
      scripts
        .flatMap(namesExported)
        .filter((name) => !FOR_ASTRO.includes(name))
        .filter((name) => !used.has(`${path}: ${name}`) && !used.has(`${path}: *`))
        .map((name) => `${path}: ${name}`),
    );
}

/** `src/model/a.ts: name` for each name imported; `*` where all of a file is. */
function namesImported(path: string, script: ts.SourceFile): string[] {
  const found: string[] = [];
  const add = (from: ts.Expression | undefined, names: readonly string[]): void => {
    const target = from && ts.isStringLiteralLike(from) ? targetOf(path, from.text) : null;
    if (target !== null) found.push(...names.map((name) => `${target}: ${name}`));
  };
  walkImports(script, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, namesOf(node.importClause));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, ['*']);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], ['*']);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, [node.qualifier?.getText() ?? '*']);
  });
  return found;
}

function namesOf(clause: ts.ImportClause | undefined): string[] {
  const named = clause?.namedBindings;
  if (!named) return [];
  if (ts.isNamespaceImport(named)) return ['*'];
  return named.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}
