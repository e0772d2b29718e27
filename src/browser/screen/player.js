// @ts-check
/** Plays the pictures of a screen for weeks. The page holds the first one, and the list of all. */
function playScreen() {
  /** How long the first picture waits for the server to say what time it is. */
  var CLOCK_WAIT_MS = 4000;
  /** How long playing waits for the picture the page came with. */
  var PICTURE_WAIT_MS = 15000;
  var main = document.getElementById('trinh-chieu');
  var words = document.getElementById('loi');
  if (!main || !words) return;
  var stage = main;
  var plain = words;

  var writtenAt = Number(stage.getAttribute('data-built'));
  var clock = screenClock(writtenAt, document.documentElement.getAttribute('data-now'));
  var pictures = screenPictures(stage, isDue, loaded);
  /** @type {ScreenFrame[]} */
  var frames = [];
  /** @type {ScreenFrame | null} */
  var current = null;
  /** The picture before, whole below the one that fades in. @type {HTMLImageElement | null} */
  var under = null;
  var hasStarted = false;
  var turn = 0;

  /** @param {ScreenItem} frame */
  function isDue(frame) {
    var at = clock.now();
    return (
      (frame.from === undefined || at >= frame.from) &&
      (frame.until === undefined || at < frame.until)
    );
  }

  /** The next picture in order that is due and there. */
  function following() {
    var at = -1;
    frames.forEach(function (frame, index) {
      if (current && frame.file === current.file) at = index;
    });
    for (var step = 1; step <= frames.length; step += 1) {
      var frame = frames[(at + step) % frames.length];
      if (frame && frame.isLoaded && isDue(frame)) return frame;
    }
    return null;
  }

  /** @param {ScreenFrame} frame */
  function show(frame) {
    plain.className = 'hidden';
    if (!frame.image || (current && current.image === frame.image)) {
      current = frame;
      return;
    }
    if (under) under.className = 'frame';
    under = (current && current.image) || null;
    if (under) under.className = 'frame under';
    frame.image.className = 'frame shown';
    current = frame;
    sweep();
  }

  /** Takes away the elements of pictures no longer on the list. */
  function sweep() {
    var images = stage.querySelectorAll('img');
    for (var index = images.length - 1; index >= 0; index -= 1) {
      var image = images[index];
      if (image && image !== under && !isListed(image) && image.parentNode)
        image.parentNode.removeChild(image);
    }
  }

  /** @param {HTMLImageElement} image */
  function isListed(image) {
    return (
      (current !== null && current.image === image) ||
      frames.some(function (frame) {
        return frame.image === image;
      })
    );
  }

  /** What is on the screen is over and nothing else has come: plain words, never an old date. */
  function say() {
    var due = frames.filter(isDue)[0];
    if (!due) return;
    plain.textContent = due.alt;
    plain.className = '';
  }

  function advance() {
    var next = following();
    if (next) show(next);
    else if (!current || !isDue(current)) say();
    wait();
  }

  /** The picture stays for its seconds, or up to the moment it is over. */
  function wait() {
    window.clearTimeout(turn);
    var stay = current ? current.seconds * 1000 : 1000;
    if (current && current.until !== undefined && isDue(current))
      stay = Math.min(stay, current.until - clock.now());
    turn = window.setTimeout(advance, Math.max(stay, 50));
  }

  /** The time is known as well as it can be: from here on, only what is due is shown. */
  function start() {
    if (hasStarted && current && isDue(current)) return;
    hasStarted = true;
    if (current && isDue(current)) wait();
    else advance();
  }

  function loaded() {
    tellYodeck();
    if (hasStarted) start();
  }

  /** Yodeck keeps a picture of the page for when there is no network once the title says so. */
  function tellYodeck() {
    var isWhole = frames.every(function (frame) {
      return frame.isLoaded || !isDue(frame);
    });
    if (isWhole && /[?&]player=yodeck(&|$)/.test(location.search))
      document.title = '{"ready_for_cache":true,"valid_for":3600}';
  }

  /** The picture the page came with is one of the list. */
  function adopt() {
    var first = stage.querySelector('img');
    if (!first) return;
    var isThere = first.complete && first.naturalWidth > 0;
    frames.forEach(function (frame) {
      if (!isThere || !first || frame.file !== first.getAttribute('src')) return;
      frame.image = first;
      frame.isLoaded = true;
      current = frame;
    });
    sweep();
    pictures.load();
  }

  function fillScreen() {
    /** @type {any} */
    var page = document.documentElement;
    var fill = page.requestFullscreen || page.webkitRequestFullscreen;
    var asked = fill && fill.call(page);
    if (asked && asked.then) asked.then(null, function () {});
  }

  function play() {
    if (frames.length > 0) return;
    frames = pictures.take(JSON.parse(stage.getAttribute('data-frames') || '[]').map(screenItem));
    adopt();
    loaded();
    document.addEventListener('click', fillScreen);
    // From a folder on a disk there is nobody to ask.
    if (location.protocol === 'file:') {
      start();
      return;
    }
    window.setTimeout(start, CLOCK_WAIT_MS);
    askForLists({
      clock: clock,
      version: stage.getAttribute('data-version'),
      writtenAt: writtenAt,
      answered: start,
      take: function (list) {
        frames = pictures.take(list.items);
        pictures.load();
      },
    });
  }

  // The first picture is whole once the page has loaded; one that never comes holds nothing up.
  if (document.readyState === 'complete') play();
  else window.addEventListener('load', play);
  window.setTimeout(play, PICTURE_WAIT_MS);
}
