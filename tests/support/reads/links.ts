import type { HtmlElement } from 'html-validate';
import { attribute, type BuiltPage } from '../sites/built-pages.ts';

/** A place on a page that names an address. */
export interface Reference {
  element: HtmlElement;
  attribute: string;
  address: string;
}

const NAMING = ['href', 'src', 'data-src', 'poster', 'action', 'data', 'formaction', 'cite'];

/** Every address a page names: links, pictures, scripts, forms, and what its styles ask for. */
export function referencesOf({ root }: BuiltPage): Reference[] {
  const single = NAMING.flatMap((name) =>
    root.querySelectorAll(`[${name}]`).map((element) => ({
      element,
      attribute: name,
      address: attribute(element, name) ?? '',
    })),
  );
  const sets = root.querySelectorAll('[srcset]').flatMap((element) =>
    (attribute(element, 'srcset') ?? '').split(',').map((part) => ({
      element,
      attribute: 'srcset',
      address: part.trim().split(' ')[0] ?? '',
    })),
  );
  const styles = root.querySelectorAll('style').flatMap((element) =>
    addressesInStyle(element.textContent).map((address) => ({
      element,
      attribute: 'url()',
      address,
    })),
  );
  return [...single, ...sets, ...styles];
}

/** What a style sheet asks for. */
export function addressesInStyle(css: string): string[] {
  const urls = [...css.matchAll(/url\(\s*["']?([^"')]+)/g)];
  const imports = [...css.matchAll(/@import\s*["']([^"']+)/g)];
  return [...urls, ...imports].map(([, address]) => address ?? '');
}

/** Whether a browser fetches the address without being asked to. */
export function isFetched({ element, attribute: name, address }: Reference): boolean {
  if (address.startsWith('data:')) return false;
  if (element.tagName === 'a' || element.tagName === 'area' || name === 'cite') return false;
  // A canonical address is a statement, not a request; so is that of a feed.
  const rel = element.tagName === 'link' ? element.getAttributeValue('rel') : null;
  return rel !== 'canonical' && rel !== 'alternate';
}
