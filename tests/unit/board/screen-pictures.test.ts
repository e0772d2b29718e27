/** How a screen loads its pictures, by a clock that moves when told to and a network that may hang. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

interface FakeImage {
  src?: string;
  onload?: (() => void) | null;
  onerror?: (() => void) | null;
  removeAttribute: (name: 'src') => void;
}

interface Frame {
  file: string;
  alt: string;
  seconds: number;
  isLoaded?: boolean;
}

type ScreenPictures = (
  stage: { appendChild: () => void },
  isDue: () => boolean,
  loaded: () => void,
) => { take: (items: Frame[]) => Frame[]; load: () => void };

const SECOND = 1000;
const code = readFileSync('src/browser/screen/pictures.js', 'utf8');
const asked: string[] = [];
const hanging: FakeImage[] = [];
/** What the network does with a picture. */
let answer: (file: string, image: FakeImage) => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = hanging.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

function fakeImage(): FakeImage {
  const image: FakeImage = {
    removeAttribute: () => {
      hanging.splice(hanging.indexOf(image), 1);
    },
  };
  return Object.defineProperty(image, 'src', {
    set: (file: string) => {
      asked.push(file);
      hanging.push(image);
      answer(file, image);
    },
  });
}

/** A screen with these pictures; those on the line arrive a second after they are asked for. */
function screenWith(files: readonly string[], onLine: (file: string) => boolean): Frame[] {
  answer = (file, image) => {
    if (onLine(file)) setTimeout(() => image.onload?.(), SECOND);
  };
  const page = {
    window: { setTimeout, clearTimeout },
    document: { createElement: fakeImage },
  };
  const screenPictures = runInNewContext(`${code}; screenPictures`, page) as ScreenPictures;
  const pictures = screenPictures(
    { appendChild: () => undefined },
    () => true,
    () => undefined,
  );
  const frames = pictures.take(files.map((file) => ({ file, alt: '', seconds: 8 })));
  pictures.load();
  return frames;
}

const loadedOf = (frames: readonly Frame[]): string[] =>
  frames.filter(({ isLoaded }) => isLoaded).map(({ file }) => file);

test('a picture that never ends loading holds up no other', () => {
  const frames = screenWith(['a.png', 'b.png', 'c.png'], (file) => file !== 'a.png');
  vi.advanceTimersByTime(29 * SECOND);
  expect(loadedOf(frames)).toEqual([]);
  vi.advanceTimersByTime(10 * SECOND);
  expect(loadedOf(frames)).toEqual(['b.png', 'c.png']);
});

test('it is let go, so that it keeps no connection, and asked for again', () => {
  screenWith(['a.png', 'b.png'], (file) => file !== 'a.png');
  vi.advanceTimersByTime(34 * SECOND);
  expect(asked).toEqual(['a.png', 'b.png', 'a.png']);
  vi.advanceTimersByTime(120 * SECOND);
  expect(asked.filter((file) => file === 'a.png').length).toBeGreaterThan(2);
});

test('once the line is back, it comes', () => {
  let isBack = false;
  const frames = screenWith(['a.png', 'b.png'], (file) => isBack || file !== 'a.png');
  vi.advanceTimersByTime(40 * SECOND);
  isBack = true;
  vi.advanceTimersByTime(120 * SECOND);
  expect(loadedOf(frames)).toEqual(['a.png', 'b.png']);
});

test('a line that needs two minutes for a picture brings it in the end', () => {
  answer = () => undefined;
  const frames = screenWith(['a.png'], () => false);
  answer = (_, image) => setTimeout(() => image.onload?.(), 100 * SECOND);
  vi.advanceTimersByTime(20 * 60 * SECOND);
  expect(loadedOf(frames)).toEqual(['a.png']);
});

test('nothing is asked for while all is there', () => {
  screenWith(['a.png', 'b.png'], () => true);
  vi.advanceTimersByTime(24 * 3600 * SECOND);
  expect(asked).toEqual(['a.png', 'b.png']);
});
