import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attribute, pageAt, pagesOf, shownText } from '../../support/sites/built-pages.ts';
import { bytesOf, filesOf } from '../../support/sites/built-site.ts';
import { CLIPS } from '../../support/sites/sites.ts';

const GUIDE = 'cai-dat-vneid';
/** Its clip was made before the site was built; no other has one. */
const site = 'preview';

test('the clip of a guide stands on its page, with its captions, and travels when it is opened', () => {
  const { root } = pageAt(site, `/huong-dan/${GUIDE}/`);
  const [clip, ...others] = root.querySelectorAll('video');
  expect(others).toEqual([]);
  expect(clip && attribute(clip, 'preload')).toBe('none');
  expect(clip?.parent?.tagName).toBe('details');
  expect(clip?.parent?.hasAttribute('open')).toBe(false);
  expect(shownText(root)).toContain('Xem video các bước (có phụ đề, không tiếng, 2 KB)');
  const [captions] = root.querySelectorAll('video > track');
  expect(captions && attribute(captions, 'kind')).toBe('captions');
  expect(captions && attribute(captions, 'srclang')).toBe('vi');
  for (const format of ['mp4', 'vtt']) {
    const address = `huong-dan/${GUIDE}/video.${format}`;
    expect(root.querySelectorAll(`video [src="/${address}"]`)).toHaveLength(1);
    expect(bytesOf(site, address)).toEqual(
      readFileSync(`${CLIPS}/huong-dan/${GUIDE}-doc.${format}`),
    );
  }
});

test('a guide without a clip promises none', () => {
  const guides = pagesOf(site).filter(({ address }) => /^\/huong-dan\/[^/]+\/$/.test(address));
  const promising = guides.filter(({ html }) => /<video|Xem video/.test(html));
  expect(guides.length).toBeGreaterThan(3);
  expect(promising.map(({ address }) => address)).toEqual([`/huong-dan/${GUIDE}/`]);
  expect([...filesOf('open')].filter((file) => /video\.(?:mp4|vtt)$/.test(file))).toEqual([]);
});
