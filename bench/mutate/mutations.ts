import ts from 'typescript';

/** A small fault put into a source file. */
export interface Mutation {
  /** Path of the file: `src/model/places/find-unit.ts`. */
  file: string;
  /** Offsets of what is replaced. */
  from: number;
  to: number;
  /** What stands there instead. */
  text: string;
  /** Counts from 1. */
  line: number;
  /** What is done: "bound", "condition", "operator", "constant". */
  kind: string;
}

/** Bounds one off, and comparisons the other way round. */
const BOUNDS: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
};

const OPERATORS: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AsteriskToken]: '/',
  [ts.SyntaxKind.SlashToken]: '*',
};

/**
 * Every mutation of a source file.
 * @param file its path
 * @param source what stands in it
 */
export function mutationsOf(file: string, source: string): Mutation[] {
  const script = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Mutation[] = [];
  const replace = (node: ts.Node, kind: string, text: string): void => {
    const from = node.getStart();
    const line = script.getLineAndCharacterOfPosition(from).line + 1;
    found.push({ file, from, to: node.getEnd(), text, line, kind });
  };
  const negate = (node: ts.Expression): void => {
    replace(node, 'condition', `!(${node.getText()})`);
  };
  const visit = (node: ts.Node): void => {
    // Types say nothing at run time.
    if (ts.isTypeNode(node)) return;
    if (ts.isIfStatement(node) || ts.isWhileStatement(node)) negate(node.expression);
    if (ts.isConditionalExpression(node)) negate(node.condition);
    if (ts.isBinaryExpression(node)) {
      const { kind } = node.operatorToken;
      const [bound, operator] = [BOUNDS[kind], OPERATORS[kind]];
      if (bound) replace(node.operatorToken, 'bound', bound);
      if (operator) replace(node.operatorToken, 'operator', operator);
    }
    if (isReturned(node)) replace(node, 'constant', otherConstant(node));
    ts.forEachChild(node, visit);
  };
  visit(script);
  return found;
}

type Constant = ts.StringLiteral | ts.NumericLiteral | ts.BooleanLiteral | ts.NullLiteral;

/** A constant that a function gives back, in a statement or behind an arrow. */
function isReturned(node: ts.Node): node is Constant {
  const isConstant =
    ts.isStringLiteral(node) ||
    ts.isNumericLiteral(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(
      node.kind,
    );
  if (!isConstant) return false;
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  return ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node);
}

function otherConstant(node: Constant): string {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return 'false';
  if (node.kind === ts.SyntaxKind.FalseKeyword) return 'true';
  if (node.kind === ts.SyntaxKind.NullKeyword) return 'undefined';
  return ts.isNumericLiteral(node) ? `(${node.getText()} + 1)` : "'khác'";
}

/** The source with the fault in it. */
export function mutated(source: string, { from, to, text }: Mutation): string {
  return source.slice(0, from) + text + source.slice(to);
}
