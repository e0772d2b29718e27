/** Whom to tell of a hole (RFC 9116). */
import { DAY_MS } from '../../model/time/vietnam-clock.ts';
import type { Site } from '../../site.ts';
import { PRIVACY_URL, SECURITY_URL } from '../../model/addresses.ts';

/** RFC 9116 (2.5.5) asks for less than a year; a site that is built daily never comes near. */
const VALID_DAYS = 180;

/**
 * The file `security.txt`, with the keys that sign the site.
 * @returns `undefined` where the content names no address to write to
 */
export function securityText({ content, settings }: Site): string | undefined {
  const { publisher, signingKeys = [] } = content.site;
  if (publisher?.email === undefined) return undefined;
  const expires = new Date(settings.now + VALID_DAYS * DAY_MS).toISOString();
  return [
    `Contact: mailto:${publisher.email}`,
    `Expires: ${expires.replace(/\.\d+Z$/, 'Z')}`,
    'Preferred-Languages: vi',
    `Canonical: ${settings.siteUrl}${SECURITY_URL}`,
    `Policy: ${settings.siteUrl}${PRIVACY_URL}`,
    ...signingKeys.map(({ key }) => `# minisign: ${key}`),
    '',
  ].join('\n');
}
