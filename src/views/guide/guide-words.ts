import {
  attributeOf,
  childrenOf,
  topTags,
  type Prose,
  type ProseNode,
  type ProseTag,
} from '../../model/text/prose.ts';

/** A piece of a drawn screen, by its tag in lower case: `button`, `row` … */
interface ScreenPart {
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
  /** What one sees when it worked; empty without such a text. */
  next: string[];
  screen: { title: string; parts: ScreenPart[] } | null;
  /** Name of its drawing, where it happens outside the app. */
  picture: string | null;
}

/** Steps that belong together, with the heading above them. */
interface StepList {
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
type FactWords = (tag: string, about: string) => string;

/** Stands behind what is not sure, as on the pages. */
const UNCERTAIN = '(chưa kiểm chứng)';

const BULLET = '• ';

/** Tags that are no part of the words they stand beside. */
const APART = ['Screen', 'Picture', 'Next', 'Missing', 'Steps', 'Problems'];

/**
 * Reads a guide as plain words, for what shows steps one at a time. Help for when a step did not
 * work is left to the page.
 * @param prose the guide below its front matter
 * @param fact the words of a tag that stands for a fact
 */
export function readGuide(prose: Prose, fact: FactWords): GuideWords {
  const guide: GuideWords = { intro: [], lists: [] };
  let before: ProseNode[] = [];
  let last = 0;
  for (const node of prose) {
    if (node.kind !== 'tag' || node.name !== 'Steps') {
      before.push(node);
      continue;
    }
    const at = before.map(({ kind }) => kind).lastIndexOf('heading');
    const heading = at < 0 ? [] : before.slice(at, at + 1);
    if (guide.lists.length === 0)
      guide.intro = paragraphs(at < 0 ? before : before.slice(0, at), fact);
    const from = node.attributes['start'] === undefined ? 0 : last;
    const steps = topTags(node.children).map((step, index) => stepOf(step, from + index + 1, fact));
    last = from + steps.length;
    guide.lists.push({
      heading: paragraphs(heading, fact).join(' '),
      words: at < 0 ? [] : paragraphs(before.slice(at + 1), fact),
      steps,
    });
    before = [];
  }
  return guide;
}

function stepOf(step: ProseTag, number: number, fact: FactWords): GuideStep {
  const tags = topTags(step.children);
  const named = (name: string): ProseTag | undefined => tags.find((tag) => tag.name === name);
  const [screen, picture] = [named('Screen'), named('Picture')];
  return {
    number,
    title: attributeOf(step, 'title'),
    words: paragraphs(step.children, fact),
    next: paragraphs(named('Next')?.children ?? [], fact),
    screen: screen
      ? {
          title: attributeOf(screen, 'title'),
          parts: topTags(screen.children).map((part) => partOf(part, fact)),
        }
      : null,
    picture: picture ? attributeOf(picture, 'of') : null,
  };
}

function partOf(part: ProseTag, fact: FactWords): ScreenPart {
  const options = part.name === 'Choices' ? topTags(part.children) : [];
  const words = (nodes: Prose): string => paragraphs(nodes, fact).join(' ');
  return {
    kind: part.name.toLowerCase(),
    text: options.length > 0 ? '' : words(part.children),
    isTarget: part.attributes['target'] !== undefined,
    options: options.map(({ children }) => words(children)),
  };
}

/** The paragraphs and items of a text, one after another. */
function paragraphs(nodes: Prose, fact: FactWords): string[] {
  const found = [''];
  const write = (words: string) => {
    found.push((found.pop() ?? '') + words);
  };
  const read = (node: ProseNode): void => {
    if (node.kind === 'text') write(node.text);
    else if (node.kind === 'break') write(' ');
    else if (node.kind === 'tag') readTag(node);
    else if (['paragraph', 'heading', 'item'].includes(node.kind)) {
      // The first paragraph of an item stands behind its bullet.
      if (found.at(-1) !== BULLET) found.push(node.kind === 'item' ? BULLET : '');
      childrenOf(node).forEach(read);
      found.push('');
    } else childrenOf(node).forEach(read);
  };
  const readTag = (tag: ProseTag): void => {
    if (APART.includes(tag.name)) found.push('');
    else if (tag.name === 'Helpline' || tag.name === 'Period')
      write(fact(tag.name, attributeOf(tag, 'of')));
    else {
      tag.children.forEach(read);
      if (tag.name === 'Uncertain') write(` ${UNCERTAIN}`);
    }
  };
  nodes.forEach(read);
  return found.map((one) => one.replaceAll(/\s+/gu, ' ').trim()).filter((one) => one !== '');
}
