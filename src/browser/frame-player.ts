/**
 * Plays the frames of a screen page: shows each for some seconds, loads the next one before it is
 * due, and leaves out those whose time has not come or is over.
 */
const player = document.querySelector<HTMLElement>('[data-player]');
const preview = document.documentElement.dataset['now'];

function isDue({ dataset }: HTMLElement): boolean {
  const now = preview ? Number(preview) : Date.now();
  const from = dataset['from'];
  const until = dataset['until'];
  return (
    (from === undefined || now >= Number(from)) && (until === undefined || now < Number(until))
  );
}

function load(frame: HTMLImageElement): void {
  const { src } = frame.dataset;
  if (src && !frame.getAttribute('src')) frame.src = src;
}

if (player) {
  const frames = [...player.querySelectorAll<HTMLImageElement>('img')];
  const milliseconds = Number(player.dataset['seconds']) * 1000;
  let current = frames.findIndex((frame) => frame.classList.contains('shown'));

  const nextDue = (after: number): number => {
    for (let step = 1; step <= frames.length; step += 1) {
      const index = (after + step) % frames.length;
      const frame = frames[index];
      if (frame && isDue(frame)) return index;
    }
    return after;
  };

  const show = (index: number): void => {
    const frame = frames[index];
    // A frame that is not loaded yet would leave the screen black: keep the present one.
    if (!frame || (frame.getAttribute('src') && !frame.complete)) return;
    load(frame);
    frames[current]?.classList.remove('shown');
    frame.classList.add('shown');
    current = index;
    const upcoming = frames[nextDue(current)];
    if (upcoming) load(upcoming);
  };

  const shown = frames[current];
  if (!shown || !isDue(shown)) show(nextDue(current));
  const upcoming = frames[nextDue(current)];
  if (upcoming) load(upcoming);
  window.setInterval(() => {
    show(nextDue(current));
  }, milliseconds);
}
