/** The check of citizen pages, tried on made-up sentences and pages. */
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content-files/load-content.ts';
import { parsedPage } from '../../support/sites/built-pages.ts';
import { paragraphsOf, unexplainedOn } from '../../support/texts/page-text.ts';
import { checkerFor } from '../../support/texts/plain-language.ts';

const { content } = loadContent({
  contentDir: 'tests/fixtures/content-good',
  publicDir: 'public',
  now: Date.now(),
});
if (!content) throw new Error('The good fixture has problems');
const [campaign] = content.campaigns;
if (!campaign) throw new Error('The good fixture has no campaign');
const checker = checkerFor(content);

describe('the length of a sentence', () => {
  test.each([
    ['Mở ứng dụng rồi bấm nút.', 6],
    ['Gọi 1900.0368 trước ngày 15/11/2025.', 5],
    ['Vào vneid.gov.vn – hoặc hỏi Công an.', 6],
    ['Bấm “Lấy ý kiến nhân dân về nội dung sửa đổi” rồi đọc.', 4],
    [`Đọc ${campaign.title} trên máy.`, 4],
  ])('%s', (text, syllables) => {
    expect(checker.sentences(text).map((one) => one.syllables)).toEqual([syllables]);
  });

  test('a paragraph is cut where sentences end, not inside numbers and addresses', () => {
    const text = 'Có 2.501.265 ý kiến. Xem vneid.gov.vn nhé! “Gửi” là xong. Rồi thôi';
    expect(checker.sentences(text).map((one) => [one.text, one.isWhole])).toEqual([
      ['Có 2.501.265 ý kiến.', true],
      ['Xem vneid.gov.vn nhé!', true],
      ['“Gửi” là xong.', true],
      ['Rồi thôi', false],
    ]);
  });
});

describe('the words of a sentence', () => {
  test.each([
    ['Mở dashboard để xem.', /^từ “dashboard”: thay bằng từ tiếng Việt/],
    ['Vui lòng check-in ở quầy.', /^từ “check-in”/],
    ['Dung dien thoai khac.', /^từ “dien”/],
    ['Xã triển khai góp ý.', /^từ “triển khai”: viết “làm”/],
    ['Tổ chức thực hiện ngay.', /^từ “Tổ chức thực hiện”: viết “làm”/],
    ['Đối với người dân thì khác.', /^từ “Đối với”/],
    ['Căn cứ vào văn bản này.', /^từ “Căn cứ vào”: viết “theo”/],
  ])('%s is refused', (text, fault) => {
    expect(checker.faults(text)[0]).toMatch(fault);
  });

  test.each([
    'Bấm “Gửi yêu cầu” rồi chờ.',
    'Mang thẻ căn cước tới Công an.',
    'Ngày 15/11/2025, từ 8:00 đến 17:00, khổ A4, khóa XIII.',
    'Gõ vneid.gov.vn, viết tới ai-do@example.gov.vn.',
    'Theo Công văn số 3883/VPCP-PL.',
    'Từ ví dụ thì đã được giải thích.',
    `${campaign.title} là tên của đợt.`,
  ])('%s passes', (text) => {
    expect(checker.faults(text)).toEqual([]);
  });
});

describe('hard words of a page', () => {
  const unexplained = (html: string) =>
    unexplainedOn(parsedPage(`<main>${html}</main>`), checker.hardWords).map(({ id }) => id);

  test.each([
    ['<p>Đây là từ ví dụ.</p>', ['tu-vi-du'], 'used and not explained'],
    ['<p>Từ ví dụ, chữ ví dụ.</p><p>Từ ví dụ.</p>', ['tu-vi-du'], 'told once'],
    ['<h2>Từ ví dụ</h2><p><a href="/giai-thich/#tu-vi-du">chữ ví dụ</a></p>', [], 'explained'],
    ['<template><a href="/giai-thich/#tu-vi-du">x</a></template><p>Từ ví dụ</p>', ['tu-vi-du'], ''],
    ['<p>Bấm “từ ví dụ”.</p>', [], 'words of a screen'],
    ['<p>Đây là từ khác.</p>', [], 'familiar'],
    ['<p><a href="/huong-dan/x/">Từ ví dụ</a></p>', [], 'a link leads to where it is explained'],
  ])('%s', (html, expected) => {
    expect(unexplained(html)).toEqual(expected);
  });
});

test('a page is read paragraph by paragraph, without sources, scripts and what is not shown', () => {
  const root = parsedPage(
    `<style>p{}</style><h1>Một</h1><p>Hai <strong>ba</strong>.</p><ul><li>Bốn <span class="block">năm</span>
     <a href="/x/">sáu</a></li></ul><details data-pagefind-ignore=""><summary>Nguồn</summary></details>
     <details><summary>Tám</summary>chín</details><template><p>mười</p></template><p hidden>ẩn</p>`,
  );
  expect(paragraphsOf(root)).toEqual([
    { text: 'Một', withoutLinks: 'Một' },
    { text: 'Hai ba.', withoutLinks: 'Hai ba.' },
    { text: 'Bốn', withoutLinks: 'Bốn' },
    { text: 'năm', withoutLinks: 'năm' },
    { text: 'sáu', withoutLinks: '' },
    { text: 'Tám', withoutLinks: 'Tám' },
    { text: 'chín', withoutLinks: 'chín' },
  ]);
});
