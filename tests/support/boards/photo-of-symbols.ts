import sharp from 'sharp';
import { drawQr, qrPanelSvg } from '../../../src/press/qr/qr.ts';

/**
 * A photo of QR symbols beside each other, as JPEG.
 * @param texts what they hold, four at most
 */
export async function photoOfSymbols(texts: readonly string[]): Promise<Buffer> {
  const symbols = await Promise.all(
    texts.map((text) =>
      sharp(Buffer.from(qrPanelSvg(drawQr(text))))
        .resize(300)
        .png()
        .toBuffer(),
    ),
  );
  const blank = { width: 1400, height: 400, channels: 3, background: '#fff' } as const;
  return sharp({ create: blank })
    .composite(symbols.map((input, at) => ({ input, left: 30 + at * 345, top: 50 })))
    .jpeg()
    .toBuffer();
}
