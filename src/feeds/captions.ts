/** A text and how long it stays. */
interface Caption {
  text: string;
  /** Whole seconds. */
  seconds: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

const clock = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

/** Each caption with its beginning and end; a caption is one paragraph, for an empty line ends it. */
function timed(captions: readonly Caption[]): { from: string; to: string; text: string }[] {
  let at = 0;
  return captions.map(({ text, seconds }) => {
    const from = clock(at);
    at += seconds;
    return { from, to: clock(at), text: text.replaceAll(/\n\s*/g, '\n').trim() };
  });
}

/**
 * Captions as WebVTT (W3C).
 * @param captions one after another, without gaps
 * @returns a file in UTF-8
 */
export function webVtt(captions: readonly Caption[]): string {
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const cues = timed(captions).map(
    ({ from, to, text }, index) => `${index + 1}\n${from}.000 --> ${to}.000\n${escaped(text)}\n`,
  );
  return ['WEBVTT\n', ...cues].join('\n');
}

/**
 * Captions as SubRip, for players that take nothing newer.
 * @param captions one after another, without gaps
 * @returns a file in UTF-8
 */
export function subRip(captions: readonly Caption[]): string {
  return timed(captions)
    .map(({ from, to, text }, index) => `${index + 1}\n${from},000 --> ${to},000\n${text}\n`)
    .join('\n');
}
