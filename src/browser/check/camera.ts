/**
 * The camera of the phone, looked through until a QR symbol is seen. Nothing is recorded or sent.
 */
import { drawn } from './picture.ts';
import { qrReader } from './qr-reader.ts';

/** A running camera. */
export interface Scan {
  stop(): void;
}

/** What the page does along the way. */
export interface ScanSteps {
  say(words: string): void;
  /** The camera shows its picture. */
  begun(): void;
  /** The camera is off again: with the text of a symbol, or `null` when none was read. */
  ended(text: string | null): void;
}

/** Between two looks (ms): quick enough for a hand that moves, slow enough for a cheap phone. */
const PAUSE = 120;

/** After this long without a symbol (ms) some advice is given; later the camera is put out. */
const ADVISE = 8000;
const GIVE_UP = 90_000;

/** Longest side of what is looked at, in pixels. */
const SIDE = 1024;

const PROBLEMS: Record<string, string> = {
  NotAllowedError:
    'Máy chưa cho trang này dùng máy ảnh. Bấm lại rồi chọn “Cho phép”, hoặc chọn ảnh, hoặc gõ mã.',
  NotFoundError: 'Không tìm thấy máy ảnh. Bạn hãy chọn ảnh, hoặc gõ mã.',
  NotReadableError: 'Máy ảnh đang bận. Đóng ứng dụng khác đang dùng máy ảnh rồi bấm lại.',
};

/**
 * Opens the camera and looks for a symbol.
 * @param video shows what the camera sees
 * @param steps what the page does along the way
 */
export function scan(video: HTMLVideoElement, steps: ScanSteps): Scan {
  let stream: MediaStream | null = null;
  let isOver = false;
  const isOn = (): boolean => !isOver;

  const end = (text: string | null, words = ''): void => {
    if (isOver) return;
    isOver = true;
    for (const track of stream?.getTracks() ?? []) track.stop();
    video.srcObject = null;
    document.removeEventListener('visibilitychange', hidden);
    steps.say(words);
    steps.ended(text);
  };
  const hidden = (): void => {
    if (document.hidden) end(null, 'Máy ảnh đã tắt. Bấm “Quét bằng máy ảnh” để quét tiếp.');
  };

  const look = async (): Promise<void> => {
    const reading = qrReader();
    // A failure before it is awaited below must not count as unhandled.
    reading.catch(() => undefined);
    stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
    });
    if (!isOn()) {
      for (const track of stream.getTracks()) track.stop();
      return;
    }
    document.addEventListener('visibilitychange', hidden);
    video.srcObject = stream;
    steps.begun();
    await video.play();
    steps.say('Đưa mã QR vào giữa khung hình.');
    const read = await reading.catch(() => null);
    if (!read) {
      end(null, 'Chưa tải được phần quét mã. Xem lại mạng rồi thử lại, hoặc gõ mã.');
      return;
    }
    const begun = performance.now();
    let advice = '';
    while (isOn()) {
      const texts = new Set(video.videoWidth > 0 ? await read(drawn(video, SIDE)) : []);
      const [text] = texts;
      const waited = performance.now() - begun;
      if (text !== undefined && texts.size === 1) {
        end(text);
        return;
      }
      if (waited > GIVE_UP) {
        end(null, 'Không thấy mã QR nào nên máy ảnh đã tắt. Bạn hãy chọn ảnh, hoặc gõ mã.');
        return;
      }
      const nextAdvice =
        texts.size > 1
          ? 'Thấy nhiều mã QR một lúc. Đưa máy lại gần mã cần kiểm tra.'
          : waited > ADVISE
            ? 'Chưa thấy mã QR. Giữ yên máy, đưa gần lại, chọn chỗ sáng. Hoặc gõ mã.'
            : advice;
      if (nextAdvice !== advice) steps.say((advice = nextAdvice));
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  };

  look().catch((error: unknown) => {
    const name = error instanceof Error ? error.name : '';
    end(null, PROBLEMS[name] ?? 'Không mở được máy ảnh. Bạn hãy chọn ảnh, hoặc gõ mã.');
  });
  return {
    stop: () => {
      end(null, '');
    },
  };
}
