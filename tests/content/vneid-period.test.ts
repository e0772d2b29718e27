import { expect, test } from 'vitest';
import { loadContent } from '../../src/content-files/load-content.ts';
import { vneidPeriodWords } from '../../src/views/campaign/vneid-period.ts';
import { FROZEN_CONTENT } from '../support/sites/frozen-content.ts';

const { content } = loadContent({
  contentDir: FROZEN_CONTENT,
  publicDir: 'public',
  now: Date.now(),
});
const wordsFor = (id: string): string => {
  const campaign = content?.campaigns.find((one) => one.id === id);
  if (!campaign) throw new Error(`no campaign ${id}`);
  return vneidPeriodWords(campaign);
};

test('a consultation that closed in the app says until when other ways stayed open', () => {
  expect(wordsFor('hien-phap-2013')).toBe(
    'VNeID nhận ý kiến từ 06/05/2025 đến hết 29/05/2025. Các cách góp ý khác nhận ý kiến đến hết 05/06/2025.',
  );
});

test('where all ways close on one day, that day is said once', () => {
  expect(wordsFor('dai-hoi-xiv')).toBe('VNeID nhận ý kiến từ 30/10/2025 đến hết 15/11/2025.');
});
