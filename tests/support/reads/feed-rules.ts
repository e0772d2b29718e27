/** What RSS 2.0 and Atom 1.0 ask of a feed, read off their specifications. */
import { childrenOf, onlyText, type XmlElement } from './read-xml.ts';

const ATOM = '{http://www.w3.org/2005/Atom}';
const RFC822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/;
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/;
const TAG = /^tag:[a-z0-9.-]+,\d{4}-\d{2}-\d{2}:[\w/-]+$/;

/** One item of either format. */
export interface FeedItem {
  id: string;
  title: string;
  text: string;
  link: string;
  /** Epoch ms. */
  at: number;
}

/** A feed of either format. */
export interface Feed {
  title: string;
  about: string;
  link: string;
  self: string;
  updatedAt: number;
  items: FeedItem[];
  /** What breaks the rules of its format. */
  faults: string[];
}

const moment = (text: string, pattern: RegExp, faults: string[]): number => {
  const at = Date.parse(text);
  if (!pattern.test(text) || Number.isNaN(at)) faults.push(`bad moment ${text}`);
  return at;
};

/** Reads an RSS 2.0 feed. */
export function readRss(root: XmlElement): Feed {
  const faults: string[] = [];
  const [channel] = childrenOf(root, 'channel');
  if (root.name !== 'rss' || root.attributes['version'] !== '2.0' || !channel)
    throw new Error('No RSS 2.0');
  const self = childrenOf(channel, `${ATOM}link`).find(
    ({ attributes }) => attributes['rel'] === 'self',
  );
  if (self?.attributes['type'] !== 'application/rss+xml') faults.push('no link to itself');
  const items = childrenOf(channel, 'item').map((item) => {
    const [guid] = childrenOf(item, 'guid');
    if (guid?.attributes['isPermaLink'] !== 'false' || !TAG.test(guid.text))
      faults.push(`bad guid ${guid?.text ?? ''}`);
    return {
      id: guid?.text ?? '',
      title: onlyText(item, 'title'),
      text: onlyText(item, 'description'),
      link: onlyText(item, 'link'),
      at: moment(onlyText(item, 'pubDate'), RFC822, faults),
    };
  });
  if (onlyText(channel, 'language') !== 'vi') faults.push('not in Vietnamese');
  return {
    title: onlyText(channel, 'title'),
    about: onlyText(channel, 'description'),
    link: onlyText(channel, 'link'),
    self: self?.attributes['href'] ?? '',
    updatedAt: moment(onlyText(channel, 'lastBuildDate'), RFC822, faults),
    items,
    faults,
  };
}

/** Reads an Atom 1.0 feed. */
export function readAtom(root: XmlElement): Feed {
  const faults: string[] = [];
  if (root.name !== `${ATOM}feed`) throw new Error('No Atom');
  const linkOf = (element: XmlElement, rel: string, type: string): string => {
    const links = childrenOf(element, `${ATOM}link`).filter(
      ({ attributes }) => attributes['rel'] === rel,
    );
    if (links.length !== 1 || links[0]?.attributes['type'] !== type)
      faults.push(`${element.name} has not one ${rel} link of type ${type}`);
    return links[0]?.attributes['href'] ?? '';
  };
  const idOf = (element: XmlElement): string => {
    const id = onlyText(element, `${ATOM}id`);
    if (!TAG.test(id)) faults.push(`bad id ${id}`);
    return id;
  };
  const [author] = childrenOf(root, `${ATOM}author`);
  if (!author || onlyText(author, `${ATOM}name`) === '') faults.push('no author');
  idOf(root);
  const items = childrenOf(root, `${ATOM}entry`).map((entry) => {
    moment(onlyText(entry, `${ATOM}updated`), RFC3339, faults);
    return {
      id: idOf(entry),
      title: onlyText(entry, `${ATOM}title`),
      text: onlyText(entry, `${ATOM}summary`),
      link: linkOf(entry, 'alternate', 'text/html'),
      at: moment(onlyText(entry, `${ATOM}published`), RFC3339, faults),
    };
  });
  return {
    title: onlyText(root, `${ATOM}title`),
    about: onlyText(root, `${ATOM}subtitle`),
    link: linkOf(root, 'alternate', 'text/html'),
    self: linkOf(root, 'self', 'application/atom+xml'),
    updatedAt: moment(onlyText(root, `${ATOM}updated`), RFC3339, faults),
    items,
    faults,
  };
}
