import type { GuideEntry } from '../../content-files/content.ts';
import { GUIDE_PICTURES, type GuidePicture } from '../../model/campaign/guide-pictures.ts';
import { attributeOf, childrenOf, type Prose } from '../../model/text/prose.ts';

/**
 * A drawing for each guide of a list: the first in it that no guide before has, so that each is known by
 * its own. A guide that shows the app only has none.
 * @returns by the id of the guide
 */
export function ownPictures(guides: readonly GuideEntry[]): Map<string, GuidePicture> {
  const taken = new Set<GuidePicture>();
  const found = new Map<string, GuidePicture>();
  for (const { id, prose } of guides) {
    const own = picturesIn(prose).find((name) => !taken.has(name));
    if (own === undefined) continue;
    taken.add(own);
    found.set(id, own);
  }
  return found;
}

const picturesIn = (prose: Prose): GuidePicture[] =>
  prose.flatMap((node) =>
    node.kind === 'tag' && node.name === 'Picture'
      ? named(attributeOf(node, 'of'))
      : picturesIn(childrenOf(node)),
  );

const named = (name: string): GuidePicture[] =>
  Object.keys(GUIDE_PICTURES).filter((one): one is GuidePicture => one === name);
