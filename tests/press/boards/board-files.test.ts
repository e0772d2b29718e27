/** What players get that take neither PNG nor a list: slides with their times, and JPEG. */
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { slideShow } from '../../../src/feeds/slide-show.ts';
import { boardFeed } from '../../../src/views/board/board-feeds.ts';
import { framesWithJpeg, jpegFile, jpegOf } from '../../../src/views/board/frame-jpeg.ts';
import { framesOf } from '../../../src/views/board/frames-of.ts';
import { campaignsNationwide } from '../../../src/views/campaign/featured.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';

const site = siteOf(settingsOn('2025-11-03', { contentDir: FROZEN_CONTENT }));
const { now } = site.settings;
const [running] = campaignsNationwide(site.content);

async function playlistOn(id: string) {
  const board = site.content.boards.find((one) => one.id === id);
  if (!running || !board) throw new RangeError(id);
  return framesOf(site, running, board);
}

describe('the slides of a round', () => {
  test.each(['1920x1080', '96x16'])(
    'on %s show each picture due for its time, over and over',
    async (id) => {
      const playlist = await playlistOn(id);
      const feed = boardFeed(site.settings, playlist);
      const pictures = new Map(playlist.frames.map(({ file, png }) => [file, png]));
      const file = await slideShow(feed, pictures);
      const parts = unzipSync(file);
      const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
      expect(feed.due.length).toBeGreaterThan(3);
      for (const [index, frame] of feed.due.entries()) {
        const slide = text(`ppt/slides/slide${index + 1}.xml`);
        expect(slide).toContain(`<p:transition advTm="${frame.seconds * 1000}"/>`);
        const picture = parts[`ppt/media/image-${index + 1}-1.png`];
        expect(
          Buffer.compare(picture ?? Buffer.of(), pictures.get(frame.file) ?? Buffer.of()),
        ).toBe(0);
      }
      expect(parts[`ppt/slides/slide${feed.due.length + 1}.xml`]).toBeUndefined();
      expect(text('ppt/presProps.xml')).toMatch(/<p:showPr loop="1">.*<\/p:presentationPr>$/u);
      // As wide as high as the board.
      const [, width, height] =
        /<p:sldSz cx="(\d+)" cy="(\d+)"/u.exec(text('ppt/presentation.xml')) ?? [];
      const [ofSlide, ofBoard] = [
        Number(width) / Number(height),
        feed.board.width / feed.board.height,
      ];
      expect(ofSlide / ofBoard).toBeCloseTo(1, 2);
      // No part is named that is not there.
      const named = [...text('[Content_Types].xml').matchAll(/PartName="\/([^"]*)"/gu)];
      expect(named.map(([, path = '']) => path).filter((path) => !(path in parts))).toEqual([]);
      expect(Buffer.compare(file, await slideShow(feed, pictures))).toBe(0);
    },
  );
});

describe('the JPEG of a picture', () => {
  test('has its pixels and keeps colours at each of them', async () => {
    const [first] = framesWithJpeg(await playlistOn('320x192'), now);
    if (!first) throw new RangeError('no picture');
    const jpeg = await jpegOf(first);
    const { width, height, chromaSubsampling, format } = await sharp(jpeg).metadata();
    expect({ width, height, chromaSubsampling, format }).toEqual({
      ...{ width: 320, height: 192, chromaSubsampling: '4:4:4', format: 'jpeg' },
    });
    const [a, b] = await Promise.all(
      [jpeg, first.png].map((bytes) => sharp(bytes).removeAlpha().raw().toBuffer()),
    );
    if (!a || !b) throw new RangeError('no pixels');
    const error = a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;
    expect(error).toBeLessThan(3);
    expect(jpegFile(first.file)).toMatch(/\.[0-9a-f]{8}\.jpg$/u);
  });

  test('is not made for lamps of one colour', async () => {
    expect(framesWithJpeg(await playlistOn('96x16'), now)).toEqual([]);
  });
});
