import Slugger from 'github-slugger';
import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import type { Prose, ProseNode } from '../../model/text/prose.ts';
import { GUIDE_TAGS } from '../checks/guide-grammar.ts';
import type { Problem } from '../problem.ts';
import { refusal, type Dialect } from './refusals.ts';
import { syntaxFault } from './syntax-error.ts';
import { readAttributes } from './tag-attributes.ts';

/** A text below its front matter. */
interface Written {
  /** Path for the report. */
  file: string;
  body: string;
  /** The line of the file the body starts at. */
  bodyLine: number;
}

/** Addresses and tables that Markdown of its own would not know are left as they are typed. */
const FEATURES = { gfm: false, frontmatter: false };

/** What reading one text shares. */
interface Reading {
  dialect: Dialect;
  slugger: Slugger;
  lineOf(node: MdastNode): number;
  report(line: number, message: string, remedy: string): void;
}

/**
 * Reads Markdown into the closed form that pages show. Whatever has no place there is reported and
 * left out.
 * @param dialect how it is written
 * @returns the text; empty when it cannot be read at all
 */
export function readProse(written: Written, dialect: Dialect, problems: Problem[]): Prose {
  const { file, body, bodyLine } = written;
  const report = (line: number, message: string, remedy: string) => {
    problems.push({ file, line, message, remedy });
  };
  try {
    const tree = (dialect === 'guide' ? mdxToMdast : markdownToMdast)(body, { features: FEATURES });
    return readAll(childrenIn(tree), {
      dialect,
      slugger: new Slugger(),
      lineOf: ({ position }) => bodyLine + (position?.start.line ?? 1) - 1,
      report,
    });
  } catch (error) {
    const { line, message, remedy } = syntaxFault(error, body);
    report(bodyLine + line - 1, message, remedy);
    return [];
  }
}

const childrenIn = (node: MdastNode): readonly MdastNode[] =>
  'children' in node ? node.children : [];

const readAll = (nodes: readonly MdastNode[], reading: Reading): ProseNode[] =>
  nodes.flatMap((node) => readNode(node, reading));

function readNode(node: MdastNode, reading: Reading): ProseNode[] {
  const line = reading.lineOf(node);
  const why = refusal(node, reading.dialect);
  if (why) {
    reading.report(line, why.message, why.remedy);
    return [];
  }
  const children = (): ProseNode[] => readAll(childrenIn(node), reading);
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', line, text: node.value }];
    case 'paragraph':
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, line, children: children() }];
    case 'break':
      return [{ kind: 'break', line, children: [] }];
    case 'heading': {
      const words = children();
      const id = reading.slugger.slug(wordsOf(node));
      return [{ kind: 'heading', line, level: node.depth, id, children: words }];
    }
    case 'list': {
      const isLoose = node.children.some(({ spread }) => spread === true);
      const items = node.children.map((item): ProseNode => {
        const inside = readAll(item.children, reading);
        return {
          ...{ kind: 'item', line: reading.lineOf(item) },
          children: isLoose ? inside : inside.flatMap(unwrapped),
        };
      });
      return [
        node.ordered === true
          ? { kind: 'numbers', line, start: node.start ?? 1, children: items }
          : { kind: 'bullets', line, children: items },
      ];
    }
    case 'link':
      return [{ kind: 'link', line, href: node.url, children: children() }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = node.name ?? '';
      const attributes = readAttributes(node, (message, remedy) => {
        reading.report(line, message, remedy);
      });
      const inside = children();
      const [only, ...others] = inside;
      // On lines of their own, words come as a paragraph.
      const isWrapped = others.length === 0 && GUIDE_TAGS[name]?.holds === 'words';
      const shown = only && isWrapped ? unwrapped(only) : inside;
      return [{ kind: 'tag', line, name, attributes, children: [...shown] }];
    }
    default:
      return [];
  }
}

/** A list written without empty lines shows its items without paragraphs. */
const unwrapped = (node: ProseNode): readonly ProseNode[] =>
  node.kind === 'paragraph' ? node.children : [node];

const wordsOf = (node: MdastNode): string =>
  node.type === 'text' ? node.value : childrenIn(node).map(wordsOf).join('');
