/**
 * Plays the frames of a screen page: shows each for some seconds, loads the next one before it is
 * due, and leaves out those whose time has not come or is over. The page itself shows the first
 * frame; all of them wait in a template, where nothing is loaded.
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

function play(stage: HTMLElement, frames: readonly HTMLImageElement[]): void {
  let shown = stage.querySelector<HTMLImageElement>('img');
  let current = frames.findIndex(
    (frame) => frame.getAttribute('src') === shown?.getAttribute('src'),
  );
  // The frame in the page is the one of the template from now on, with its times.
  const first = frames[current];
  if (shown && first) {
    first.classList.add('shown');
    shown.replaceWith(first);
    shown = first;
  }

  const nextDue = (): number => {
    for (let step = 1; step <= frames.length; step += 1) {
      const index = (current + step) % frames.length;
      const frame = frames[index];
      if (frame && isDue(frame)) return index;
    }
    return current;
  };

  /** Puts a frame on the stage, unseen, so that it loads. */
  const load = (index: number): void => {
    const frame = frames[index];
    if (frame && !frame.isConnected) stage.append(frame);
  };

  const advance = (): void => {
    const index = nextDue();
    const frame = frames[index];
    load(index);
    // A frame that is not loaded yet would leave the screen black: keep the present one a little.
    const isPresentOver = shown !== null && !isDue(shown);
    if (!frame || (!frame.complete && !isPresentOver)) return;
    shown?.classList.remove('shown');
    frame.classList.add('shown');
    shown = frame;
    current = index;
    load(nextDue());
  };

  if (!shown || !isDue(shown)) advance();
  load(nextDue());
  window.setInterval(advance, Number(stage.dataset['seconds']) * 1000);
}

const template = player?.querySelector<HTMLTemplateElement>('template[data-frames]');
if (player && template) {
  // Adopted into the document one by one, when their turn comes.
  play(player, [...template.content.querySelectorAll('img')]);
}
