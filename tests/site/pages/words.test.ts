/** Texts to take over: slogans, messages, scripts, posts, articles. */
import { describe, expect, test } from 'vitest';
import { openSlogan, type OpenSlogan } from '../../../src/schemas/open-data/open-slogan.ts';
import { pageAt, pagesOf, shownText, type BuiltPage } from '../../support/sites/built-pages.ts';
import { bytesOf, textOf } from '../../support/sites/built-site.ts';
import * as content from '../../support/sites/content.ts';
import { xlsxRows } from '../../support/reads/read-xlsx.ts';
import { SITES_BY_DAY } from '../../support/sites/sites.ts';

const slogans = JSON.parse(textOf('open', 'du-lieu/khau-hieu.json')) as OpenSlogan[];
const campaigns = content.campaignIds();

const itemsOf = ({ root }: BuiltPage): Map<string, string> =>
  new Map(root.querySelectorAll('li[data-passes]').map((item) => [item.id ?? '', shownText(item)]));

describe('the slogans as files', () => {
  test('fit their published description, and each says where it may be used', () => {
    expect(slogans.length).toBeGreaterThan(10);
    for (const slogan of slogans) {
      expect(openSlogan.safeParse(slogan).error).toBeUndefined();
      expect(slogan.channels.length, slogan.id).toBeGreaterThan(0);
    }
  });

  test('every one with a source names it, every suggested one has none', () => {
    for (const { standing, sources, id } of slogans)
      expect(sources.length > 0, id).toBe(standing === 'official');
  });

  test('come as CSV and Excel with the same columns and rows', () => {
    const columns = Object.keys(openSlogan.shape);
    const csv = textOf('open', 'du-lieu/khau-hieu.csv');
    expect(csv.split('\n')[0]).toBe(`\ufeff${columns.join(',')}`);
    const [head, ...rows] = xlsxRows(bytesOf('open', 'du-lieu/khau-hieu.xlsx'), 'Khẩu hiệu');
    expect(head).toEqual(columns);
    expect(rows.map((row) => row[columns.indexOf('text')])).toEqual(
      slogans.map(({ text }) => text),
    );
    const [, ...notes] = xlsxRows(bytesOf('open', 'du-lieu/khau-hieu.xlsx'), 'Cột');
    expect(notes.map(([name]) => name)).toEqual(columns);
    expect(notes.every(([, about]) => String(about).length > 10)).toBe(true);
  });

  test('come as plain text, one a line', () => {
    const lines = textOf('open', 'du-lieu/khau-hieu.txt').trimEnd().split('\n');
    expect(lines).toEqual(slogans.map(({ text }) => text));
  });
});

describe.each(SITES_BY_DAY)('the slogans on the pages of the site “%s”', (site) => {
  const all = itemsOf(pageAt(site, '/khau-hieu/'));

  test('all stand on one page, with their messages and what these cost', () => {
    expect([...all.keys()]).toEqual(slogans.map(({ id }) => id));
    for (const slogan of slogans) {
      const shown = all.get(slogan.id) ?? '';
      expect(shown).toContain(slogan.text);
      expect(shown).toContain(slogan.unaccented);
      expect(shown).toContain(`${slogan.unaccented.length} ký tự, ${slogan.unaccentedParts} tin`);
    }
  });

  test('a suggestion is never called official', () => {
    for (const { id, standing } of slogans) {
      const shown = all.get(id) ?? '';
      expect(shown.includes('Gợi ý'), id).toBe(standing === 'suggested');
      expect(shown, id).not.toContain('chính thức');
    }
  });

  test.each([
    ...campaigns.map((id) => [`dot/${id}`, (one: OpenSlogan) => one.campaign === id] as const),
    ['cho/nguoi-dan', (one: OpenSlogan) => one.audience === 'public'] as const,
    ['cho/can-bo', (one: OpenSlogan) => one.audience === 'officials'] as const,
    ...(['tin-nhan', 'ngoai-troi', 'trong-nha'] as const).map(
      (channel) =>
        [`kenh/${channel}`, (one: OpenSlogan) => one.channels.includes(channel)] as const,
    ),
  ])('the page %s holds those and no others', (filter, keeps) => {
    const wanted = slogans.filter(keeps).map(({ id }) => id);
    expect(wanted.length).toBeGreaterThan(1);
    expect([...itemsOf(pageAt(site, `/khau-hieu/${filter}/`)).keys()]).toEqual(wanted);
  });
});

describe.each(SITES_BY_DAY)('the scripts of the site “%s”', (site) => {
  const cards = pagesOf(site).filter(({ address }) => /^\/phat-thanh\/.+\/.+\//.test(address));

  test('each has a card with nothing left to work out at the microphone', () => {
    expect(cards.length).toBeGreaterThan(2);
    for (const { root, address } of cards) {
      const [text] = root.querySelectorAll('.script-text').map(shownText);
      expect(text?.length, address).toBeGreaterThan(300);
      expect(text, address).not.toMatch(/\d|\p{Lu}{2}|%/u);
      expect(text, address).toContain('// ');
    }
  });

  test('the card of a consultation that is over says so, and no other does', () => {
    const over = { 'hien-phap-2013': true, 'dai-hoi-xiv': site === 'today' };
    for (const { root, address } of cards) {
      const isOver = Object.entries(over).some(([id, ended]) => ended && address.includes(id));
      expect(shownText(root).includes('Không phát lại'), address).toBe(isOver);
    }
  });

  test('the list leads to every card', () => {
    const list = pageAt(site, '/phat-thanh/').html;
    for (const { address } of cards) expect(list).toContain(`href="${address}"`);
  });
});

describe('posts and articles', () => {
  const textsOf = (site: 'open' | 'today', address: string): string[] =>
    pageAt(site, address).root.querySelectorAll('phase-switch [data-copy]').map(shownText);

  test('say what, until when, how and where while the consultation runs', () => {
    const [post = ''] = textsOf('open', '/khau-hieu/bai-dang/');
    for (const part of [
      'Góp ý dự thảo các văn kiện Đại hội XIV của Đảng',
      'Hết thứ bảy, ngày 15/11/2025',
      '4. ',
      'Tán thành; Không tán thành; Đồng ý một phần. Bạn đọc rồi tự chọn.',
      'https://gopy.example.gov.vn/dot/dai-hoi-xiv/',
      '1900.0368',
    ])
      expect(post).toContain(part);
  });

  test('of a ward give its own last day, and what the app’s later day is', () => {
    const address = '/khau-hieu/bai-dang/dai-hoi-xiv/ha-tinh/song-tri/';
    const [post = ''] = textsOf('open', address);
    expect(post).toContain(
      'VNeID nhận ý kiến từ ngày 30/10/2025. Thời hạn cho người dân: Hết thứ sáu, ngày 14/11/2025. Lỡ ngày này, VNeID vẫn nhận ý kiến đến hết ngày 15/11/2025.',
    );
    expect(post.split('15/11/2025')).toHaveLength(2);
    expect(shownText(pageAt('open', address).root)).toContain(
      'Dùng đến hết thứ sáu, ngày 14/11/2025.',
    );
  });

  test('say that it is over once it is, and no steps any more', () => {
    for (const post of textsOf('today', '/khau-hieu/bai-dang/')) {
      expect(post).toContain('Đã kết thúc ngày');
      expect(post).not.toContain('Cách làm');
    }
  });

  test('an article names its sources and every document by its exact title', () => {
    const [article = ''] = textsOf('open', '/nhung/dai-hoi-xiv/');
    expect(article).toContain('Nguồn: ');
    expect(article).toContain(
      '“Dự thảo Báo cáo tổng kết 15 năm thi hành Điều lệ Đảng (2011-2025) và đề xuất, định hướng bổ sung, sửa đổi Điều lệ Đảng”',
    );
    expect(textsOf('today', '/nhung/dai-hoi-xiv/')[0]).toContain('Đã kết thúc ngày 15/11/2025');
  });
});

test('every rule of wording stands on its page with its source', () => {
  const { root } = pageAt('open', '/khau-hieu/quy-tac/');
  const rules = root.querySelectorAll('li[id]').map(shownText);
  expect(rules.length).toBeGreaterThanOrEqual(15);
  for (const rule of rules) expect(rule).toMatch(/Quy tắc [a-z-]+\. Nguồn: .{10}/);
});
