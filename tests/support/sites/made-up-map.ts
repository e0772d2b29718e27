import { deflateSync, crc32, gzipSync } from 'node:zlib';

/** Zooms the made-up map has. */
const ZOOMS = [0, 14] as const;

/**
 * A PMTiles file (specification, version 3) of one picture, a plain green square, for every tile of
 * every zoom: a run of equal tiles is one entry of the directory. Made up: it shows no land.
 */
export function madeUpMap(): Uint8Array {
  const tile = greenSquare();
  const tiles = Array.from({ length: ZOOMS[1] + 1 }, (_, zoom) => 4 ** zoom).reduce(
    (sum, count) => sum + count,
    0,
  );
  // Entries by columns: count, tile ids by difference, run lengths, lengths, offsets (plus one).
  const directory = gzipSync(Buffer.from([1, 0, ...varint(tiles), ...varint(tile.length), 1]));
  const metadata = gzipSync('{}');
  const header = Buffer.alloc(127);
  header.write('PMTiles', 'latin1');
  header.writeUInt8(3, 7);
  const rootAt = 127;
  const metadataAt = rootAt + directory.length;
  const tilesAt = metadataAt + metadata.length;
  const places = [
    rootAt,
    directory.length,
    metadataAt,
    metadata.length,
    tilesAt,
    0,
    tilesAt,
    tile.length,
  ];
  for (const [index, value] of [...places, tiles, 1, 1].entries()) {
    header.writeBigUInt64LE(BigInt(value), 8 + index * 8);
  }
  // Clustered; directories in gzip; tiles as they are; PNG.
  for (const [index, value] of [1, 2, 1, 2, ...ZOOMS].entries())
    header.writeUInt8(value, 96 + index);
  const degrees = [102, 8, 118, 24, 0, 105, 19];
  for (const [index, at] of [102, 106, 110, 114].entries()) {
    header.writeInt32LE((degrees[index] ?? 0) * 1e7, at);
  }
  header.writeUInt8(7, 118);
  header.writeInt32LE(105 * 1e7, 119);
  header.writeInt32LE(19 * 1e7, 123);
  return Buffer.concat([header, directory, metadata, tile]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

/** A PNG of 256 by 256 pixels in one colour. */
function greenSquare(): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(256, 0);
  size.writeUInt32BE(256, 4);
  // Eight bits, with a palette.
  size.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', size),
    chunk('PLTE', Buffer.from([0xc5, 0xd8, 0xb0])),
    chunk('IDAT', deflateSync(Buffer.alloc(256 * 257))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
