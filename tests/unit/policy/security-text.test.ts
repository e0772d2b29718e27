import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content-files/load-content.ts';
import { readSettings } from '../../../src/settings.ts';
import { securityText } from '../../../src/views/site/security-text.ts';

const settings = readSettings({
  SITE_URL: 'https://gopy.example.gov.vn',
  SITE_NOW: '2025-11-03T09:00:00+07:00',
  CONTENT_DIR: 'tests/fixtures/content-good',
});

test('whom to tell of a hole is whoever publishes; the key that signs stands there too', () => {
  const { content } = loadContent(settings);
  if (!content) throw new Error('The example content has problems.');
  expect(securityText({ content, settings })?.split('\n')).toEqual([
    'Contact: mailto:vanphong@example.gov.vn',
    'Expires: 2026-05-02T02:00:00Z',
    'Preferred-Languages: vi',
    'Canonical: https://gopy.example.gov.vn/.well-known/security.txt',
    'Policy: https://gopy.example.gov.vn/quyen-rieng-tu/',
    `# minisign: ${content.site.signingKeys?.[0]?.key ?? ''}`,
    '',
  ]);
});

test('nobody is invented where the content names no address', () => {
  const { content } = loadContent(settings);
  if (!content) throw new Error('The example content has problems.');
  const site = { ...content.site, publisher: { name: 'Cơ quan ví dụ' } };
  expect(securityText({ content: { ...content, site }, settings })).toBeUndefined();
});
