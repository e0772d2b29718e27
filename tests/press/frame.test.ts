import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { renderFramePng, renderFrameSvg } from '../../src/press/frame.ts';
import type { Frame } from '../../src/press/frame.ts';
import { readQr } from '../../src/press/proof.ts';
import type { Pixels } from '../../src/press/proof.ts';
import { longest, poster } from './samples.ts';

const boards = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
];

const code: Frame = {
  kind: 'qr',
  title: 'Quét mã để xem hướng dẫn góp ý trên VNeID',
  ...poster.qr,
  code: poster.code,
  issuedOn: poster.issuedOn,
  safety: poster.safety,
  isOver: false,
  trial: false,
};

const frames: Frame[] = [
  {
    kind: 'title',
    kicker: 'Lấy ý kiến nhân dân',
    title: poster.title,
    publisher: poster.publisher,
    trial: false,
  },
  { kind: 'slogan', text: 'Mỗi người dân một ý kiến', source: 'Gợi ý', trial: false },
  { kind: 'steps', title: 'Các bước', steps: poster.steps, trial: false },
  {
    kind: 'deadline',
    title: poster.deadline.label,
    value: poster.deadline.value,
    place: poster.place,
    trial: false,
  },
  code,
  {
    kind: 'ended',
    title: 'Đã kết thúc ngày 15/11/2025',
    text: 'Xem thông báo tại địa chỉ',
    typedAddress: poster.qr.typedAddress,
    trial: false,
  },
];

async function pixelsOf(png: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}

describe.each(boards)('a screen of $width×$height', (board) => {
  it.each(frames)('gets its $kind frame at exactly its pixels', async (frame) => {
    const { width, height } = await sharp(renderFramePng(frame, board)).metadata();
    expect({ width, height }).toEqual(board);
  });

  it('shows a code both decoders read, trial or not, short address or long', async () => {
    const long: Frame = { ...code, ...longest.qr, trial: true };
    for (const frame of [code, long]) {
      const reading = await readQr(await pixelsOf(renderFramePng(frame, board)));
      expect(reading).toEqual({ zxing: frame.symbolUrl, qr: frame.symbolUrl });
    }
  });

  it('gets the same bytes each time', () => {
    const first = Buffer.from(renderFramePng(code, board));
    renderFramePng(frames[0] ?? code, board);
    expect(first.equals(renderFramePng(code, board))).toBe(true);
  });

  it('holds the longest names', () => {
    const names = { title: longest.title, publisher: longest.publisher };
    const frame: Frame = { kind: 'title', kicker: 'Lấy ý kiến nhân dân', ...names, trial: true };
    expect(() => renderFramePng(frame, board)).not.toThrow();
  });

  it('differs when it is a trial', () => {
    for (const frame of frames) {
      const real = renderFrameSvg(frame, board);
      expect(renderFrameSvg({ ...frame, trial: true }, board)).not.toBe(real);
    }
  });
});

describe('a frame that would come out wrong', () => {
  it('is refused when the font lacks a sign', () => {
    const frame: Frame = { kind: 'slogan', text: 'Góp ý 漢', source: 'Gợi ý', trial: false };
    expect(() => renderFrameSvg(frame, { width: 1920, height: 1080 })).toThrow(/漢/u);
  });
});
