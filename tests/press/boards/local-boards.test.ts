/** A board that a ward lists as its own. */
import { describe, expect, test } from 'vitest';
import { framesAt } from '../../../src/model/boards/playlist.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';
import { scenesOfRound } from '../../../src/press/boards/scenes-of-round.ts';
import { boardMessages } from '../../../src/views/board/board-messages.ts';
import { allPlaylists } from '../../../src/views/board/frames-of.ts';
import { campaignAtPlace } from '../../../src/views/campaign/campaign-at-place.ts';
import { placeWithKey } from '../../../src/views/place/places.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';

const site = siteOf(settingsOn('2025-11-03', { contentDir: FROZEN_CONTENT }));
const { content } = site;

test('gets frames of its own size with the deadline, code and address of the ward', async () => {
  const preset = content.boards.find(({ id }) => id === '320x64');
  if (!preset) throw new Error('no preset');
  const own = { ...preset, id: 'cong-vi-du', name: 'Bảng ví dụ', width: 256, height: 96 };
  const localities = content.localities.map((one) =>
    one.place === 'ha-tinh/song-tri' ? { ...one, boards: [own] } : one,
  );
  const local = await allPlaylists({ ...site, content: { ...content, boards: [], localities } });
  expect(local.map(({ key }) => key)).toEqual(
    content.campaigns.map(() => 'ha-tinh/song-tri/cong-vi-du'),
  );
  const playlist = local.find(({ at }) => at.campaign.id === 'dai-hoi-xiv');
  const texts = (day: string): string[] =>
    framesAt(playlist?.frames ?? [], Date.parse(`${day}T09:00:00+07:00`)).map(({ alt }) => alt);
  expect(texts('2025-11-03').join(' | ')).toContain('Hết thứ sáu, ngày 14/11/2025');
  // The ward asked for opinions before the 15th; the app took them for one more day.
  expect(texts('2025-11-14').join(' | ')).toMatch(/ngày cuối/i);
  expect(texts('2025-11-15').join(' | ')).toContain('Hết ngày 15/11/2025');
  expect(texts('2025-11-15').join(' | ')).not.toMatch(/14\/11|hôm nay/i);
  expect(texts('2025-11-16').join(' | ')).toMatch(/Đã kết thúc/);
  const words = playlist?.frames.map(({ alt }) => alt).join(' | ');
  expect(words).toContain('gopy.example.gov.vn/q/9ewh7');
});

describe('the round of a ward', () => {
  const roundOn = (id: string, siteUrl: string) => {
    const board = content.boards.find((one) => one.id === id);
    const campaign = content.campaigns.find((one) => one.id === 'dai-hoi-xiv');
    if (!board || !campaign) throw new Error(id);
    const at = campaignAtPlace(content, campaign, placeWithKey(content, 'ha-tinh/song-tri'));
    const there = { ...site, settings: { ...site.settings, siteUrl } };
    return scenesOfRound(boardMessages(there, at), board).scenes.map(({ scene }) => scene);
  };

  test('keeps its code beside a long address', () => {
    const scenes = roundOn('800x480', 'https://gopy.thanhphohochiminh.gov.vn');
    expect(scenes.filter(({ code }) => code)).not.toEqual([]);
  });

  test('leaves no word of a date alone in a line', () => {
    const lines = roundOn('512x128', 'https://lia.gov.vn').flatMap((scene) => scene.lines);
    const texts = lines.map(({ text }) => text);
    expect(texts).toContain('15/11/2025');
    expect(texts).not.toContain('Hết');
  });
});
