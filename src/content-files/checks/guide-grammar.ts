/**
 * The tags a guide may hold: which attributes each takes, where it stands and what it holds. One
 * table, so that the check, its messages and the editors' handbook can never disagree.
 */
export interface GuideTag {
  /** Attributes by name: needed, possible, or a bare word that is there or not. */
  attributes?: Record<string, 'required' | 'optional' | 'flag'>;
  /** The tags it stands directly in; the guide itself is `GUIDE`. Without it: wherever text stands. */
  inside?: readonly string[];
  /** Paragraphs, words of one line, other tags only, or nothing at all (`<Helpline />`). */
  holds: 'text' | 'words' | 'tags' | 'nothing';
}

/** Stands for the guide itself among the places a tag may be in. */
export const GUIDE = 'guide';

/** What a drawn screen is made of. */
const onScreen = (tag: Omit<GuideTag, 'inside'>): GuideTag => ({ ...tag, inside: ['Screen'] });
const aimed = { target: 'flag' } as const;

export const GUIDE_TAGS: Record<string, GuideTag> = {
  Steps: { attributes: { start: 'optional', id: 'optional' }, inside: [GUIDE], holds: 'tags' },
  Step: { attributes: { title: 'required' }, inside: ['Steps'], holds: 'text' },
  Screen: { attributes: { title: 'required' }, inside: ['Step'], holds: 'tags' },
  Banner: onScreen({ attributes: aimed, holds: 'words' }),
  Row: onScreen({ attributes: aimed, holds: 'words' }),
  Button: onScreen({ attributes: aimed, holds: 'words' }),
  Field: onScreen({ attributes: aimed, holds: 'words' }),
  Icon: onScreen({ attributes: aimed, holds: 'words' }),
  Message: onScreen({ attributes: aimed, holds: 'words' }),
  Choices: onScreen({ attributes: aimed, holds: 'tags' }),
  // No option may be marked by itself: all of them have equal weight.
  Choice: { inside: ['Choices'], holds: 'words' },
  Blank: onScreen({ holds: 'nothing' }),
  Picture: { attributes: { of: 'required' }, inside: ['Step'], holds: 'nothing' },
  Next: { inside: ['Step'], holds: 'text' },
  Missing: { inside: ['Step'], holds: 'text' },
  Problems: { inside: [GUIDE], holds: 'tags' },
  Problem: { attributes: { title: 'required' }, inside: ['Problems'], holds: 'text' },
  Uncertain: { holds: 'text' },
  Term: { attributes: { id: 'required' }, holds: 'words' },
  Helpline: { holds: 'nothing' },
  Period: { attributes: { of: 'required' }, holds: 'nothing' },
};

/** The names of all tags, as a message lists them. */
export const TAG_NAMES = Object.keys(GUIDE_TAGS).join(', ');

/**
 * The names of the tags that may stand directly in another.
 * @param parent name of a tag, or `GUIDE`
 */
export function tagsIn(parent: string): string[] {
  return Object.keys(GUIDE_TAGS).filter((name) => GUIDE_TAGS[name]?.inside?.includes(parent));
}
