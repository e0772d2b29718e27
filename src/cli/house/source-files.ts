import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import ts from 'typescript';

/** One import of a source file. */
interface Import {
  /** What is imported, as written. */
  specifier: string;
  /** True when nothing of it is left at run time. */
  isType: boolean;
}

/** A file below src/, with the pieces of TypeScript it holds. */
export interface SourceFile {
  /** Path with `/`: `src/model/campaign/phase.ts`. */
  path: string;
  text: string;
  scripts: ts.SourceFile[];
}

/** Every .ts and .astro file below src/ and bench/, parsed once somebody asks for its scripts. */
export function sourceFiles(): SourceFile[] {
  return ['src', 'bench']
    .flatMap((top) => readdirSync(top, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      let scripts: ts.SourceFile[] | undefined;
      return {
        path,
        text,
        get scripts(): ts.SourceFile[] {
          return (scripts ??= scriptsOf(path, text));
        },
      };
    });
}

/** The other files that import ours: tests, and the configuration of the tools. */
export function importingFiles(): Pick<SourceFile, 'path' | 'text'>[] {
  return globSync(['tests/**/*.ts', '*.config.*']).map((path) => ({
    path: path.split(sep).join('/'),
    text: readFileSync(path, 'utf8'),
  }));
}

/** The TypeScript of a file: all of a .ts; front matter and scripts of an .astro. */
export function scriptsOf(path: string, text: string): ts.SourceFile[] {
  const pieces = path.endsWith('.astro') ? astroScripts(text) : [text];
  return pieces.map((piece) => ts.createSourceFile(path, piece, ts.ScriptTarget.Latest, true));
}

function astroScripts(text: string): string[] {
  const head = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  const body = text.slice(head?.[0].length ?? 0);
  const scripts = [...body.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].map(
    ([, attributes = '', code = '']) => {
      const source = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
      return source ? `import '${source}';` : code;
    },
  );
  return [head?.[1] ?? '', ...scripts];
}

/** All imports of a piece of TypeScript: static, re-exported, dynamic, and `import('…').Type`. */
export function importsOf(script: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, isType: boolean) => {
    if (node && ts.isStringLiteralLike(node)) found.push({ specifier: node.text, isType });
  };
  walkImports(script, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    }
  });
  return found;
}

/** The names a piece of TypeScript declares and exports. */
export function namesExported(script: ts.SourceFile): string[] {
  return script.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (isExported !== true) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    const { name } = statement as ts.DeclarationStatement;
    return name ? [name.getText()] : [];
  });
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

/** Visits all that may import: declarations stand at the top, only `import(…)` stands elsewhere. */
export function walkImports(script: ts.SourceFile, visit: (node: ts.Node) => void): void {
  if (/\bimport\s*\(/.test(script.text)) walk(script, visit);
  else script.statements.forEach(visit);
}

/** Visits a node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => {
    walk(child, visit);
  });
}

/**
 * The room of the house a path belongs to: the folder below src/, or the name of a file there; all of
 * bench/ is one room.
 * @param path `src/model/campaign/phase.ts` → `model`; `src/settings.ts` → `settings`
 */
export function roomOf(path: string): string {
  const [top = '', below = ''] = path.split('/');
  return top === 'src' ? below.replace(/\.(config\.|d\.)?ts$/, '') : top;
}

/** The file of ours an import leads to, or `null` when it leads to a package. */
export function targetOf(from: string, specifier: string): string | null {
  const [path = ''] = specifier.split('?');
  // Parts of the engine, as `imports` in package.json has them; browsers get their twins beside.
  if (path.startsWith('#press/')) return `src/press/engine/${path.slice('#press/'.length)}.ts`;
  if (path.startsWith('.')) return join(dirname(from), path).split(sep).join('/');
  return /^\/?(src|bench)\//.test(path) ? path.replace(/^\//, '') : null;
}

/** Says whether a file is there. */
export const isThere = (path: string): boolean => existsSync(path);

/**
 * Circles in a graph of imports.
 * @param graph files, and those each imports
 * @returns one circle for each import that leads back: `a.ts → b.ts → a.ts`
 */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, above: readonly string[]): void => {
    const start = above.indexOf(file);
    if (start >= 0) circles.push([...above.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) follow(next, [...above, file]);
    done.add(file);
  };
  for (const file of graph.keys()) follow(file, []);
  return circles;
}
