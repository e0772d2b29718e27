import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it, test } from 'vitest';
import { unitsIn } from '../../../src/content-files/units-in.ts';
import { unitName } from '../../../src/model/places/units.ts';
import { sentenceCase } from '../../../src/model/text/vietnamese.ts';
import {
  renderSharePicture,
  type SharePicture,
} from '../../../src/press/pictures/share-picture.ts';
import { longest, poster } from '../sheets/samples.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';

const open: SharePicture = {
  title: poster.title,
  message: { label: 'Trên ứng dụng VNeID. Thời hạn cho người dân:', date: poster.deadline.value },
  about: poster.place,
  publisher: poster.publisher,
  address: 'gopy.example.gov.vn',
  isOver: false,
  trial: false,
};
const ended: SharePicture = {
  ...open,
  message: { label: 'Trên ứng dụng VNeID', date: 'Đã kết thúc ngày 15/11/2025' },
  isOver: true,
};
const guide: SharePicture = {
  ...open,
  title: 'Lấy lại passcode hoặc mật khẩu VNeID',
  message: { text: 'Đặt lại passcode 6 số hoặc mật khẩu khi quên.' },
  about: 'Hướng dẫn từng bước',
};
/** The longest real names, and marks above and below where the strips of the picture meet. */
const long: SharePicture = {
  ...open,
  title: longest.title,
  about: longest.place,
  publisher: longest.publisher,
  address: 'gopy.thanhphohochiminh.gov.vn',
  trial: true,
};
const stacked: SharePicture = {
  ...guide,
  title: 'Ổ Ộ Ễ Ợ ự ặ',
  message: { text: 'Ỗ Ẫ ợ ự Ậ ặ ệ' },
  about: 'Phường Ỗ ợ ự, tỉnh Ẫ ệ ặ',
  publisher: 'Ủy ban Ỗ Ẫ Ễ ợ ự ặ',
};
const pictures = { open, ended, guide, long, stacked };

/** Rows where the strips begin: the field, whom it is for, who says it. */
const [ABOUT, FOOT, END] = [480, 558, 630];

const RED = [0xa3, 0x12, 0x1a];
const INK = [0x1b, 0x1a, 0x17];
const WHITE = [255, 255, 255];

interface Raster {
  at: (x: number, y: number) => number[];
  /** The colours of a stretch of a row, each once. */
  row: (y: number, from: number, to: number) => number[][];
  /** The bytes of a whole row. */
  line: (y: number) => Buffer;
}

async function rasterOf(png: Uint8Array): Promise<Raster> {
  const { data, info } = await sharp(png, { failOn: 'warning' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): number[] => [
    ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
  ];
  const row = (y: number, from: number, to: number): number[][] => {
    const all = Array.from({ length: to - from }, (_, step) => at(from + step, y));
    return [...new Map(all.map((one) => [one.join(), one])).values()];
  };
  const line = (y: number): Buffer => data.subarray(y * info.width * 3, (y + 1) * info.width * 3);
  return { at, row, line };
}

function chunkOf(png: Uint8Array, type: string): Buffer {
  const bytes = Buffer.from(png);
  const at = bytes.indexOf(type, 0, 'latin1');
  return bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
}

describe.each(Object.entries(pictures))('the share picture “%s”', (_, picture) => {
  const png = renderSharePicture(picture);

  it('has 1200 × 630 pixels, few colours and few bytes', async () => {
    const { width, height } = await sharp(png).metadata();
    expect({ width, height }).toEqual({ width: 1200, height: 630 });
    expect(chunkOf(png, 'PLTE').length / 3).toBeLessThanOrEqual(16);
    expect(png.length).toBeLessThan(40_000);
  });

  it('is one whole stream of pixels, though its strips were packed apart', () => {
    // Checks the sum over all strips; throws where it does not hold.
    expect(inflateSync(chunkOf(png, 'IDAT'))).toHaveLength(601 * 630);
  });

  it('cuts no letter and no mark where strips meet or at an edge', async () => {
    const { row, at } = await rasterOf(png);
    const ground = picture.isOver ? INK : RED;
    expect(row(ABOUT - 1, 0, 1200)).toEqual([ground]);
    expect(row(ABOUT, 160, 1200)).toEqual([WHITE]);
    for (const y of [FOOT - 2, FOOT - 1, FOOT, FOOT + 1, END - 1])
      expect(row(y, 0, 1200)).toEqual([WHITE]);
    for (let y = 0; y < ABOUT; y++) {
      expect(at(60, y)).toEqual(ground);
      expect(at(1140, y)).toEqual(ground);
    }
    for (let y = ABOUT + 1; y < END; y++) expect(at(1140, y)).toEqual(WHITE);
  });

  it('is not blank when an app shows it 300 pixels wide', async () => {
    const { data } = await sharp(png)
      .resize(300)
      .extract({ left: 0, top: 14, width: 300, height: 106 })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const light = data.filter((value) => value > 200).length / data.length;
    expect(light).toBeGreaterThan(0.03);
    expect(light).toBeLessThan(0.4);
  });

  it('has the same bytes whatever was drawn before', () => {
    const fresh = { ...picture, title: `${picture.title} 2`, publisher: 'Bản mẫu' };
    renderSharePicture(fresh);
    expect(Buffer.from(renderSharePicture(picture)).equals(png)).toBe(true);
  });
});

test('what is over stands on ink, so a glance tells it from what is open', async () => {
  expect((await rasterOf(renderSharePicture(open))).at(600, 10)).toEqual(RED);
  expect((await rasterOf(renderSharePicture(ended))).at(600, 10)).toEqual(INK);
});

test('a trial says so in a white label at the upper edge', async () => {
  const label = [1130, 5] as const;
  expect((await rasterOf(renderSharePicture(open))).at(...label)).toEqual(RED);
  expect((await rasterOf(renderSharePicture({ ...open, trial: true }))).at(...label)).toEqual(
    WHITE,
  );
});

test('places that share everything but their name differ in its strip only', async () => {
  const one = await rasterOf(renderSharePicture(open));
  const other = await rasterOf(renderSharePicture({ ...open, about: longest.place }));
  const differing = Array.from({ length: END }, (_, y) => y).filter(
    (y) => !one.line(y).equals(other.line(y)),
  );
  expect(differing.length).toBeGreaterThan(10);
  expect(differing.filter((y) => y < ABOUT || y >= FOOT)).toEqual([]);
});

test('the longest names of the official list stand on it', () => {
  const { communes, provinces } = unitsIn(FROZEN_CONTENT);
  const names = [...communes.values()]
    .map((commune) => {
      const province = provinces.get(commune.provinceCode);
      return `${sentenceCase(unitName(commune))}, ${province ? unitName(province) : ''}`;
    })
    .sort((a, b) => b.length - a.length)
    .slice(0, 40);
  for (const about of names)
    expect(() => renderSharePicture({ ...open, about }), about).not.toThrow();
});

test('whatever length the content checks admit fits', () => {
  const words = (length: number): string => 'Góp ý dự thảo '.repeat(40).slice(0, length).trim();
  const full = {
    ...open,
    title: words(200),
    publisher: words(160),
    address: `${'a'.repeat(40)}.vn`,
  };
  expect(() => renderSharePicture(full)).not.toThrow();
  const text = { ...full, title: words(110), message: { text: words(260) } };
  expect(() => renderSharePicture(text)).not.toThrow();
});

test('a sign the font lacks stops the press, wherever it stands', () => {
  for (const place of ['title', 'about', 'publisher', 'address'] as const)
    expect(() => renderSharePicture({ ...open, [place]: 'Góp ý 漢' }), place).toThrow(/漢/u);
});
