import { join } from 'node:path';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { rasterisePdf } from '../../../src/press/proof/proof.ts';
import { axeFindings } from '../../support/visits/axe.ts';
import { bytesOf } from '../../support/sites/built-site.ts';
import { filmOf } from '../../support/boards/fake-camera.ts';
import { visits, type VisitOptions, type Visits } from '../../support/visits/visit.ts';

const FILMS = join('.cache', 'films');
const POSTER = join(FILMS, 'poster.y4m');
const WALL = join(FILMS, 'wall.y4m');

const poster = bytesOf('open', 'ap-phich/dai-hoi-xiv/ha-tinh/song-tri/huong-dan-a4.pdf');
const { data, width, height } = await rasterisePdf(poster, 200);
const raw = { width, height, channels: 4 } as const;
await filmOf(POSTER, await sharp(Buffer.from(data.buffer), { raw }).png().toBuffer());
const bare = { width: 640, height: 360, channels: 3, background: '#8d8a80' } as const;
await filmOf(WALL, await sharp({ create: bare }).png().toBuffer());

const camera = (film: string) => ({
  flags: ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`],
  isWhole: true,
});
const before = { poster: visits('open', camera(POSTER)), wall: visits('open', camera(WALL)) };
const withoutCamera = visits('open');

interface Heard {
  asked: URL[];
  complaints: string[];
}

/** Opens the page with leave to use the camera, and taps the button. */
async function scanning(
  site: Visits,
  options: VisitOptions = {},
): Promise<Page & { heard: Heard }> {
  const heard: Heard = { asked: [], complaints: [] };
  const page = await site.visit('/kiem-tra/', {
    viewport: { width: 360, height: 740 },
    permissions: ['camera'],
    ...options,
    before: async (fresh) => {
      fresh.on('request', (request) => {
        heard.asked.push(new URL(request.url()));
        if (request.method() !== 'GET')
          heard.complaints.push(`${request.method()} ${request.url()}`);
      });
      fresh.on('websocket', (socket) => heard.complaints.push(socket.url()));
      fresh.on('pageerror', (error) => heard.complaints.push(error.message));
      fresh.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) heard.complaints.push(message.text());
      });
      // Keeps every stream that is opened, to see whether it is closed.
      await fresh.addInitScript(() => {
        const devices = navigator.mediaDevices;
        const original = devices.getUserMedia.bind(devices);
        const streams: MediaStream[] = [];
        Object.assign(window, { streams });
        devices.getUserMedia = async (wanted) => {
          const stream = await original(wanted);
          streams.push(stream);
          return stream;
        };
      });
      await options.before?.(fresh);
    },
  });
  await page.getByRole('button', { name: 'Quét bằng máy ảnh' }).click();
  return Object.assign(page, { heard });
}

/**
 * Stands in for the reader a phone has of its own, which Chromium on Linux lacks.
 * @param seen what it sees in every picture; `null`: it is there, but broken
 */
const standIn = (seen: string[] | null) => ({
  before: async (fresh: Page): Promise<void> => {
    await fresh.addInitScript((values) => {
      class StandInDetector {
        static getSupportedFormats(): Promise<string[]> {
          return Promise.resolve(['qr_code']);
        }
        detect({ width: wide }: HTMLCanvasElement): Promise<{ rawValue: string }[]> {
          if (values === null) return Promise.reject(new Error('Service unavailable.'));
          // A canvas nothing was drawn into is 300 wide.
          return Promise.resolve(wide === 300 ? [] : values.map((rawValue) => ({ rawValue })));
        }
      }
      Object.assign(window, { BarcodeDetector: StandInDetector });
    }, seen);
  },
});

/** Whether each camera that was opened still runs. */
const running = (page: Page): Promise<boolean[]> =>
  page.evaluate(() =>
    (window as unknown as { streams: MediaStream[] }).streams.map(({ active }) => active),
  );
const verdict = (page: Page) => page.locator('[data-result] [role="status"]');

test('this browser has no reader of its own, so the one of the site is tried', async () => {
  const page = await withoutCamera.visit('/kiem-tra/');
  expect(await page.evaluate(() => 'BarcodeDetector' in window)).toBe(false);
});

describe('a phone held before a poster of ours', () => {
  test('reads its code with the reader of the site, and puts the camera out', async () => {
    const page = await scanning(before.poster);
    await verdict(page).getByText('Mã thật, đang dùng').waitFor();
    expect(await page.locator('[data-detail]').innerText()).toContain('Phường Sông Trí');
    expect(await running(page)).toEqual([false]);
    expect(await page.locator('video').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Quét bằng máy ảnh' }).isEnabled()).toBe(true);
    const { asked, complaints } = page.heard;
    expect(complaints).toEqual([]);
    expect(asked.filter(({ origin }) => origin !== before.poster.origin())).toEqual([]);
    expect(asked.filter(({ pathname }) => pathname.endsWith('.wasm'))).toHaveLength(1);
  });

  test('uses the reader of the phone where it has one, and fetches none (a stand-in for it)', async () => {
    const page = await scanning(before.poster, standIn(['HTTPS://GOPY.EXAMPLE.GOV.VN/Q/72SPD/']));
    await verdict(page).getByText('Mã thật, đang dùng').waitFor();
    expect(await page.locator('[data-detail]').innerText()).toContain('72SPD');
    expect(page.heard.asked.filter(({ pathname }) => pathname.includes('zxing'))).toEqual([]);
  });

  test('takes the reader of the site where the phone’s own is there but broken', async () => {
    const page = await scanning(before.poster, standIn(null));
    await verdict(page).getByText('Mã thật, đang dùng').waitFor();
  });

  test('is asked to come closer while two codes are in the picture', async () => {
    const page = await scanning(before.poster, standIn(['https://evil.com', '9EWH7']));
    await page.getByText('Thấy nhiều mã QR một lúc').waitFor();
    expect(await verdict(page).innerText()).toBe('');
  });
});

describe('a phone held before a bare wall', () => {
  test('is given advice, passes axe, and stops when asked', async () => {
    const page = await scanning(before.wall);
    await page.getByText('Đưa mã QR vào giữa khung hình').waitFor();
    expect(await page.locator('video').isVisible()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByText('Chưa thấy mã QR').waitFor();
    expect(await running(page)).toEqual([true]);
    await page.getByRole('button', { name: 'Tắt máy ảnh' }).click();
    expect(await running(page)).toEqual([false]);
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'Quét bằng máy ảnh',
    );
  });

  test('stops when the page is hidden', async () => {
    const page = await scanning(before.wall);
    await page.getByText('Đưa mã QR vào giữa khung hình').waitFor();
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.getByText('Máy ảnh đã tắt').waitFor();
    expect(await running(page)).toEqual([false]);
  });
});

describe('a phone that gives no camera', () => {
  test('because its owner said no: the words say what else can be done, and the form works on', async () => {
    const page = await scanning(before.wall, { permissions: [] });
    await page.getByText('Máy chưa cho trang này dùng máy ảnh').waitFor();
    expect(await page.locator('video').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Quét bằng máy ảnh' }).isEnabled()).toBe(true);
    await page.getByLabel('Gõ mã hoặc dán địa chỉ').fill('9EWH7');
    await page.keyboard.press('Enter');
    await verdict(page).getByText('Mã thật, đang dùng').waitFor();
  });

  test('because it has none', async () => {
    const page = await scanning(withoutCamera);
    await page.getByText('Không tìm thấy máy ảnh').waitFor();
  });

  test('because the app around the page hides it: no button that cannot work', async () => {
    const page = await withoutCamera.visit('/kiem-tra/', {
      before: async (fresh) => {
        await fresh.addInitScript(() => {
          Reflect.deleteProperty(Navigator.prototype, 'mediaDevices');
        });
      },
    });
    await page.getByText('Chọn ảnh có mã QR').waitFor();
    expect(await page.getByRole('button', { name: 'Quét bằng máy ảnh' }).count()).toBe(0);
  });
});
