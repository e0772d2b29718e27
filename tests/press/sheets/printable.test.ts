/** What the check passes, the press can make; what it cannot, the check names with file, line and remedy. */
import { hiddenCharacter } from '../../../src/model/text/hidden-characters.ts';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content-files/load-content.ts';
import type { Problem } from '../../../src/content-files/problem.ts';
import type { Message } from '../../../src/press/boards/message.ts';
import { sheetLetters } from '../../../src/press/letters/letters.ts';
import { unprintableSigns } from '../../../src/press/letters/printable.ts';
import { Draft } from '../../content/draft.ts';
import { CAMPAIGN, COMMUNE, OWN_GUIDE, POINTS, SITE, SLOGANS } from '../../content/files.ts';
import { pressProblems } from '../../../src/views/printable/press-problems.ts';
import { renderSheet } from '../../../src/press/sheets/sheet.ts';
import { renderSharePicture } from '../../../src/press/pictures/share-picture.ts';
import { sharePictures } from '../../../src/views/printable/pictures.ts';
import { factsOfSheet, publishedSheets } from '../../../src/views/sheet/published-sheets.ts';
import { boardMessages } from '../../../src/views/board/board-messages.ts';
import { boardsOf } from '../../../src/views/board/frames-of.ts';
import { campaignAtPlace } from '../../../src/views/campaign/campaign-at-place.ts';
import { compose } from '../../../src/press/boards/compose.ts';
import { settingsOn } from '../../support/sites/site-of.ts';

const settingsOf = ({ dir, publicDir }: Draft) =>
  settingsOn('2025-02-10', { contentDir: dir, publicDir });

const read = (draft: Draft) => loadContent(settingsOf(draft));

/** Problems with their file below the content folder. */
function problemsOf(draft: Draft): Problem[] {
  const problems = pressProblems(read(draft), settingsOf(draft));
  return problems.map((one) => ({ ...one, file: one.file.replace(/^.*\/content\//u, '') }));
}

/** The fixture's commune asks for every kind of sheet, so that each kind is drawn with its words. */
function fullDraft(): Draft {
  const draft = new Draft();
  const kinds =
    'huong-dan, khau-hieu, diem-ho-tro, to-roi, the-deo, the-bo-tui, thang-may, chu-to, de-ban';
  return draft.replace(
    COMMUNE,
    'sheets: [diem-ho-tro]',
    `publisher: Ủy ban nhân dân ví dụ\nsheets: [${kinds}]`,
  );
}

/** Every field whose words are drawn: its file, how it stands there, and how it would with other words. */
const FIELDS: [name: string, file: string, text: string, write: (words: string) => string][] = [
  ['name of the site', SITE, 'name: Bảng tin ví dụ', (words) => `name: ${quoted(words)}`],
  ['publisher', SITE, 'name: Cơ quan ví dụ', (words) => `name: ${quoted(words)}`],
  [
    'what the site is for',
    SITE,
    'description: Trang ví dụ để thử phần kiểm tra nội dung.',
    (words) => `description: ${quoted(words)}`,
  ],
  ['helpline', SITE, 'name: Tổng đài ví dụ', (words) => `name: ${quoted(words)}`],
  ['title', CAMPAIGN, 'title: Góp ý văn bản ví dụ', (words) => `title: ${quoted(words)}`],
  ['short title', CAMPAIGN, 'shortTitle: Văn bản ví dụ', (words) => `shortTitle: ${quoted(words)}`],
  [
    'summary',
    CAMPAIGN,
    'summary: Đợt lấy ý kiến ví dụ để thử.',
    (words) => `summary: ${quoted(words)}`,
  ],
  ['a step', CAMPAIGN, '- Bước ví dụ ba', (words) => `- ${quoted(words)}`],
  ['a slogan', SLOGANS, 'text: Khẩu hiệu gợi ý ví dụ', (words) => `text: ${quoted(words)}`],
  [
    'publisher of a commune',
    COMMUNE,
    'publisher: Ủy ban nhân dân ví dụ',
    (words) => `publisher: ${quoted(words)}`,
  ],
  ['name of a point', POINTS, 'Điểm hỗ trợ ví dụ', (words) => words],
  ['address of a point', POINTS, '"Số 2, đường Ví Dụ"', (words) => words],
  [
    'title of a guide',
    OWN_GUIDE,
    'title: Góp ý một văn bản ví dụ từng bước',
    (words) => `title: ${quoted(words)}`,
  ],
  [
    'summary of a guide',
    OWN_GUIDE,
    'summary: Làm xong thì góp ý được, để thử.',
    (words) => `summary: ${quoted(words)}`,
  ],
];

const quoted = (words: string): string => JSON.stringify(words);

/** Signs that no font of ours holds, and what the report calls them. */
const SIGNS: [sign: string, called: string][] = [
  ['😀', '"😀" (hình emoji, U+1F600)'],
  ['م', '"م" (chữ Ả Rập, U+0645)'],
  ['Ж', '"Ж" (chữ Nga, U+0416)'],
  ['ក', '"ក" (chữ Khmer, U+1780)'],
  ['ꨀ', '"ꨀ" (chữ Chăm, U+AA00)'],
  ['ꪀ', '"ꪀ" (chữ Thái, U+AA80)'],
  ['ĕ', '"ĕ" (chữ Latinh không có trong phông, U+0115)'],
  ['ƀ', '"ƀ" (chữ Latinh không có trong phông, U+0180)'],
  ['中', '"中" (chữ Hán, U+4E2D)'],
  ['ﬁ', '"ﬁ" (chữ Latinh không có trong phông, U+FB01)'],
];

/** What has been drawn before, by all that it says: most of a draft is as in the one before. */
const drawn = new Set<string>();

function drawOnce(what: unknown, draw: () => unknown): void {
  const key = JSON.stringify(what);
  if (drawn.has(key)) return;
  draw();
  drawn.add(key);
}

/** Draws all that a build draws of each face: further sizes are the same face, larger. */
function drawAll(draft: Draft): void {
  const { content, entries } = read(draft);
  if (!content) throw new Error('the content has problems of other kinds');
  const site = { content, settings: settingsOf(draft) };
  const faces = Map.groupBy(publishedSheets(content), ({ at, form: { kind, size }, subject }) =>
    [at.place.key, kind, size.width > size.height, subject.slogan?.text, subject.point?.id].join(),
  );
  for (const [sheet] of faces.values()) {
    if (!sheet) continue;
    const [facts, form] = [
      factsOfSheet(site, sheet),
      { ...sheet.form, variant: 'colour' },
    ] as const;
    drawOnce([facts, form], () => renderSheet(facts, form));
  }
  for (const { picture } of sharePictures(entries, site))
    drawOnce(picture, () => renderSharePicture(picture));
  for (const { place, board } of boardsOf(content)) {
    for (const campaign of content.campaigns) {
      const messages = boardMessages(site, campaignAtPlace(content, campaign, place));
      for (const { message } of messages) drawOnce([message, board], () => compose(message, board));
    }
  }
}

test('the fixture passes, and all of it is drawn', () => {
  using draft = fullDraft();
  expect(problemsOf(draft)).toEqual([]);
  expect(() => {
    drawAll(draft);
  }).not.toThrow();
});

describe.each(FIELDS)('%s', (_name, file, text, write) => {
  // One field tries them all: what a sign is called does not hang on where it stands.
  test.each(file === SLOGANS ? SIGNS : SIGNS.filter(([sign]) => '😀ﬁ'.includes(sign)))(
    'with %s is refused with file, line, the sign and what to do',
    (sign, called) => {
      using draft = fullDraft();
      draft.replace(file, text, write(`Ví dụ ${sign} ở đây`));
      const { line } = draft.place(file, write(`Ví dụ ${sign} ở đây`));
      const [problem, ...others] = problemsOf(draft).filter((one) => one.file === file);
      expect(others).toEqual([]);
      expect(problem?.line).toBe(line);
      expect(problem?.message).toContain(`có ${called}: phông chữ in không có`);
      expect(problem?.remedy).toMatch(sign === 'ﬁ' ? /viết "fi" thay cho/ : /chỉ dùng chữ Việt/);
    },
  );

  test('is either refused or drawn, whatever the length of a word in it', () => {
    let refused = 0;
    for (const letters of [12, 24, 30, 36, 42, 50, 58]) {
      using draft = fullDraft();
      draft.replace(file, text, write(`Ví ${'m'.repeat(letters)}`));
      if (read(draft).problems.length > 0) continue; // longer than its field may be
      const problems = problemsOf(draft);
      if (problems.length === 0) {
        expect(() => {
          drawAll(draft);
        }).not.toThrow();
        continue;
      }
      refused++;
      expect(problems.map((one) => one.file)).toEqual([file]);
      expect(problems[0]?.message).toMatch(/rộng hơn một dòng \(.+\)$|dài quá, không đủ chỗ in/);
      expect(problems[0]?.remedy).toMatch(/viết ngắn lại/);
    }
    expect(refused).toBeGreaterThanOrEqual(EVER_REFUSED.test(_name) ? 1 : 0);
  });
});

/** Where a word of fifty letters has no place; elsewhere it is drawn, or boards say why they do not. */
const EVER_REFUSED = /^(title|a step|a slogan|publisher of a commune|name of a point)$/;

test('every sign that is let through is drawn, in both cases', () => {
  const signs = sheetLetters();
  const passed = [...new Set(signs)].filter(
    (sign) => unprintableSigns(sign).length === 0 && hiddenCharacter(sign) === null,
  );
  expect(passed.length).toBeGreaterThan(280);
  for (let from = 0; from < passed.length; from += 60) {
    using draft = fullDraft();
    const words = passed.slice(from, from + 60).join(' ');
    draft.replace(CAMPAIGN, 'summary: Đợt lấy ý kiến ví dụ để thử.', `summary: ${quoted(words)}`);
    expect(problemsOf(draft)).toEqual([]);
    expect(() => {
      drawAll(draft);
    }).not.toThrow();
  }
});

test('lamps that cannot draw a sign show another wording, or the board says so', () => {
  using draft = fullDraft();
  draft.replace(CAMPAIGN, 'title: Góp ý văn bản ví dụ', 'title: Góp ý — văn bản [ví dụ]');
  draft.replace(CAMPAIGN, 'shortTitle: Văn bản ví dụ', 'shortTitle: Văn bản — ví dụ');
  expect(problemsOf(draft)).toEqual([]);
  expect(() => {
    drawAll(draft);
  }).not.toThrow();
  const low = {
    width: 96,
    height: 16,
    pitch: 10,
    colour: 'red',
    distance: 10,
    where: 'indoors',
  } as const;
  const message: Message = { kind: 'help', isOver: false, wordings: [{ main: 'Hỏi — đáp' }] };
  expect(compose(message, low)).toMatchObject({
    scenes: [],
    why: expect.stringContaining('đèn LED không vẽ được "—"') as string,
  });
});

test('several long texts are told at once, each in its own line', () => {
  using draft = fullDraft();
  const word = 'm'.repeat(50);
  draft.replace(CAMPAIGN, 'title: Góp ý văn bản ví dụ', `title: ${word}`);
  draft.replace(COMMUNE, 'publisher: Ủy ban nhân dân ví dụ', `publisher: ${word}`);
  expect(problemsOf(draft).map(({ file }) => file)).toEqual([CAMPAIGN, COMMUNE]);
});
