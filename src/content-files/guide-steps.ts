import { ELEMENT_NODE, parse, TEXT_NODE } from 'ultrahtml';

/** A piece of a drawn screen, by its tag in lower case: `button`, `row` … */
export interface ScreenPart {
  kind: string;
  /** Empty where the app's own words are not known. */
  text: string;
  isTarget: boolean;
  /** The options of `choices`. */
  options: string[];
}

/** A step of a guide as plain words. */
export interface GuideStep {
  number: number;
  title: string;
  /** Its paragraphs; those of a list begin with a bullet. */
  words: string[];
  /** What one sees when it worked; empty where nothing is said. */
  next: string[];
  screen: { title: string; parts: ScreenPart[] } | null;
  /** Name of its drawing, where it happens outside the app. */
  picture: string | null;
}

/** Steps that belong together, with the heading above them. */
export interface StepList {
  heading: string;
  words: string[];
  steps: GuideStep[];
}

/** A guide as plain words: what stands before the steps, then the steps. */
export interface GuideWords {
  intro: string[];
  lists: StepList[];
}

/** The words of tags that stand for a fact: `<Helpline />`, `<Period of="…" />`. */
export type FactWords = (tag: string, about: string) => string;

/** Stands behind what is not sure, as on the pages. */
const UNCERTAIN = '(chưa kiểm chứng)';

/** Tags that are no part of the sentence they stand beside. */
const APART = ['Screen', 'Picture', 'Next', 'Missing', 'Steps', 'Problems'];

/**
 * Reads a checked guide as plain words, for what shows steps one at a time. Help for when a step did
 * not work is left to the page.
 * @param body the guide below its front matter
 * @param fact the words of a tag that stands for a fact
 */
export function readGuide(body: string, fact: FactWords): GuideWords {
  const guide: GuideWords = { intro: [], lists: [] };
  let before = '';
  let last = 0;
  for (const node of childrenOf(parse(body) as ParsedNode)) {
    if (node.name !== 'Steps') {
      before += textOf([node], fact);
      continue;
    }
    const { above, heading, below } = atHeading(before);
    if (guide.lists.length === 0) guide.intro = paragraphs(above);
    const from = node.attributes['start'] === undefined ? 0 : last;
    const steps = childrenOf(node)
      .filter(({ name }) => name === 'Step')
      .map((step, index) => stepOf(step, from + index + 1, fact));
    last = from + steps.length;
    guide.lists.push({ heading, words: paragraphs(below), steps });
    before = '';
  }
  return guide;
}

function stepOf(step: GuideNode, number: number, fact: FactWords): GuideStep {
  const children = childrenOf(step);
  const named = (name: string): GuideNode | undefined =>
    children.find((child) => child.name === name);
  const screen = named('Screen');
  return {
    number,
    title: (step.attributes['title'] ?? '').normalize('NFC'),
    words: paragraphs(textOf(children, fact)),
    next: paragraphs(textOf(childrenOf(named('Next')), fact)),
    screen: screen
      ? {
          title: (screen.attributes['title'] ?? '').normalize('NFC'),
          parts: childrenOf(screen)
            .filter(({ name }) => name !== '')
            .map((part) => partOf(part, fact)),
        }
      : null,
    picture: named('Picture')?.attributes['of'] ?? null,
  };
}

function partOf(part: GuideNode, fact: FactWords): ScreenPart {
  const inside = childrenOf(part);
  const options = inside.filter(({ name }) => name === 'Choice');
  const words = (nodes: readonly GuideNode[]): string => paragraphs(textOf(nodes, fact)).join(' ');
  return {
    kind: part.name.toLowerCase(),
    text: options.length > 0 ? '' : words(inside),
    isTarget: part.attributes['target'] !== undefined,
    options: options.map((option) => words(childrenOf(option))),
  };
}

/** A node as the parser gives it; its own types leave out what each kind holds. */
interface ParsedNode {
  type: number;
  name?: string;
  value?: string;
  attributes?: Record<string, string>;
  children?: ParsedNode[];
}

/** A tag, or words with an empty name. */
interface GuideNode {
  name: string;
  text: string;
  attributes: Record<string, string>;
  children: ParsedNode[];
}

function childrenOf(parent: { children?: ParsedNode[] } | undefined): GuideNode[] {
  return (parent?.children ?? []).flatMap(
    ({ type, name = '', value = '', attributes = {}, children = [] }): GuideNode[] => {
      if (type === TEXT_NODE) return [{ name: '', text: value, attributes, children }];
      return type === ELEMENT_NODE ? [{ name, text: '', attributes, children }] : [];
    },
  );
}

function textOf(nodes: readonly GuideNode[], fact: FactWords): string {
  return nodes
    .map(({ name, text, attributes, children }) => {
      if (name === '') return text;
      if (APART.includes(name)) return '\n\n';
      const inside = textOf(childrenOf({ children }), fact);
      if (name === 'Uncertain') return `${inside.trim()} ${UNCERTAIN}`;
      return name === 'Term' ? inside : fact(name, attributes['of'] ?? '');
    })
    .join('');
}

/** Parts a text at its last heading. */
function atHeading(text: string): { above: string; heading: string; below: string } {
  const [found] = [...text.matchAll(/^##\s+(.+)$/gm)].slice(-1);
  if (!found) return { above: text, heading: '', below: '' };
  const [line, heading = ''] = found;
  return {
    above: text.slice(0, found.index),
    heading: heading.trim(),
    below: text.slice(found.index + line.length),
  };
}

/** Cuts a text into paragraphs and items, without the signs of Markdown. */
function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n|\n(?=\s*- )/u)
    .map((one) =>
      one
        .trim()
        .replace(/^- /u, '• ')
        .replaceAll(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
        .replaceAll('**', '')
        .replaceAll(/\s+/gu, ' ')
        .normalize('NFC'),
    )
    .filter((one) => one !== '');
}
