import type { Content } from '../src/content-files/content.ts';
import { plainText, type Prose } from '../src/model/text/prose.ts';
import { campaignUrl, directiveUrl, guideUrl, placeUrl } from '../src/model/addresses.ts';

/** A page to measure. */
interface MeasuredKind {
  kind: string;
  path: string;
}

const letters = ({ prose }: { prose: Prose }): number => plainText(prose).length;

/**
 * The twelve kinds of pages people read, those of a consultation along one printed code: its landing
 * page, its consultation, its longest guide, its place.
 * @throws RangeError when no printed code stands for a place with a page of its own
 */
export function pageKinds({ codes, guides, directives, localities }: Content): MeasuredKind[] {
  const code = codes.find(({ place }) => localities.some((one) => one.place === place));
  const ofCampaign = guides.filter(({ campaign }) => campaign === code?.campaign);
  const [guide] = (ofCampaign.length > 0 ? ofCampaign : guides).toSorted(
    (a, b) => letters(b) - letters(a),
  );
  const [directive] = directives.toSorted((a, b) => letters(b) - letters(a));
  if (!code || !guide || !directive) {
    throw new RangeError('A bench needs a printed code of a locality, a guide and a directive');
  }
  return [
    { kind: 'home', path: '/' },
    { kind: 'campaign', path: campaignUrl(code.campaign) },
    { kind: 'guide', path: guideUrl(guide.id) },
    { kind: 'landing', path: `/Q/${code.code}/` },
    { kind: 'locality', path: placeUrl(code.place) },
    { kind: 'support points', path: '/diem-ho-tro/' },
    { kind: 'slogans', path: '/khau-hieu/' },
    { kind: 'posters', path: '/ap-phich/' },
    { kind: 'screens', path: '/man-hinh/' },
    { kind: 'check', path: '/kiem-tra/' },
    { kind: 'directive', path: directiveUrl(directive.id) },
    { kind: 'officials', path: '/can-bo/' },
  ];
}
