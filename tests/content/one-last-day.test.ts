/** A neighbour who passes a text on reads one last day in it: the place's own. */
import { describe, expect, test } from 'vitest';
import { kitMessage, kitPost } from '../../src/kit/texts/post.ts';
import { kitSms } from '../../src/kit/texts/sms.ts';
import { NATIONWIDE } from '../../src/model/places/place.ts';
import { postPictures } from '../../src/views/board/post-pictures.ts';
import { campaignAtPlace } from '../../src/views/campaign/campaign-at-place.ts';
import { postValidity, runningPost } from '../../src/views/campaign/post-text.ts';
import { kitFactsOf } from '../../src/views/kit/kit-facts-of.ts';
import { placeWithKey } from '../../src/views/place/places.ts';
import { openFactsOf } from '../../src/views/sheet/sheet-facts-of.ts';
import { localityKeys } from '../support/sites/content.ts';
import { settingsOn, siteOf } from '../support/sites/site-of.ts';
import { WHILE_OPEN } from '../support/sites/sites.ts';

const site = siteOf(settingsOn(WHILE_OPEN));

/** The last day of each place that differs from the day of the whole country. */
const OWN: Record<string, string> = {
  'dai-hoi-xiv': 'thứ bảy, ngày 15/11/2025',
  'hien-phap-2013': 'thứ năm, ngày 29/05/2025',
  'dai-hoi-xiv ha-tinh/song-tri': 'thứ sáu, ngày 14/11/2025',
  'hien-phap-2013 nghe-an/thai-hoa': 'thứ bảy, ngày 24/05/2025',
};

/** What may name a later day, for it says what that day is. */
const LATER =
  /Lỡ ngày này, VNeID vẫn nhận ý kiến đến hết ngày [\d/]+\.|Các cách góp ý khác nhận ý kiến đến hết [\d/]+\./g;

const cases = site.content.campaigns.flatMap((campaign) =>
  [NATIONWIDE, ...localityKeys()].map((key) => {
    const at = campaignAtPlace(site.content, campaign, placeWithKey(site.content, key));
    const words = {
      sheet: openFactsOf(site, at, 'guide-poster', {}),
      more: kitFactsOf(site, at),
      now: site.settings.now,
    };
    const last = OWN[`${campaign.id} ${key}`] ?? OWN[campaign.id] ?? '';
    return { name: `${campaign.id}, ${key}`, at, words, last, day: last.slice(-10) };
  }),
);

const isoOf = (day: string): string => day.split('/').toReversed().join('-');
const daysIn = (text: string): string[] => text.match(/\d{2}\/\d{2}\/\d{4}/g) ?? [];

describe.each(cases)('what is passed on of $name', ({ at, words, last, day }) => {
  const posts = [runningPost(site, at).text, kitPost(words).join('\n')];
  const message = kitMessage(words).join('\n');
  const sms = kitSms(words).flatMap(({ text, plain }) => [text, plain]);
  const pictures = postPictures(site, at).map(({ alt }) => alt);

  test('names no day after the place’s own but in the sentence that says what it is', () => {
    const texts = [...posts, message, ...sms, ...pictures];
    expect(pictures.length).toBeGreaterThan(1);
    const later = texts.flatMap((text) =>
      daysIn(text.replaceAll(LATER, '')).filter((found) => isoOf(found) > isoOf(day)),
    );
    expect(later).toEqual([]);
    for (const text of sms) expect(daysIn(text)).toEqual([day]);
  });

  test('gives that day with its weekday, once', () => {
    for (const text of [...posts, message]) {
      expect(text.split(`Thời hạn cho người dân: Hết ${last}.`)).toHaveLength(2);
      expect(text.split(day)).toHaveLength(2);
    }
  });

  test('is good until that day', () => {
    expect(postValidity(at)).toBe(`Dùng đến hết ${last}`);
  });
});

test('where the app takes opinions longer, a post says so in one sentence', () => {
  const said = cases.flatMap(({ name, at }) =>
    runningPost(site, at).text.includes('Lỡ ngày này, VNeID vẫn nhận ý kiến đến hết ngày ')
      ? [name]
      : [],
  );
  expect(said).toEqual(['dai-hoi-xiv, ha-tinh/song-tri', 'hien-phap-2013, nghe-an/thai-hoa']);
});
