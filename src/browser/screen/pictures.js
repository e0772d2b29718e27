// @ts-check
/**
 * Loads the pictures of a list, one at a time. A picture keeps its element for as long as it is on the
 * list: once loaded, no network is needed to show it, and nothing grows.
 * @param {HTMLElement} stage where their elements go
 * @param {(frame: ScreenItem) => boolean} isDue
 * @param {() => void} loaded called after each
 */
function screenPictures(stage, isDue, loaded) {
  var RETRY_MS = 2000;
  var LONGEST_RETRY_MS = 20000;
  /** How long a picture may take, as long as a list; then the next one has its turn. */
  var PATIENCE_MS = 30000;
  var MOST_PATIENCE = 4;
  /** @type {ScreenFrame[]} */
  var frames = [];
  var isLoading = false;

  /** Loads the next one that is missing: those that are due first, those that failed last. */
  function load() {
    var missing = frames.filter(function (frame) {
      return !frame.isLoaded;
    });
    var due = missing.filter(isDue);
    var frame = (due.length > 0 ? due : missing).sort(fewerFailures)[0];
    if (isLoading || !frame) return;
    isLoading = true;
    fetchPicture(frame);
  }

  /** @param {ScreenFrame} a @param {ScreenFrame} b */
  function fewerFailures(a, b) {
    return (a.failures || 0) - (b.failures || 0) || frames.indexOf(a) - frames.indexOf(b);
  }

  /** @param {ScreenFrame} frame */
  function fetchPicture(frame) {
    var failures = frame.failures || 0;
    var image = document.createElement('img');
    // A line may be too slow for a picture: each time it is given longer.
    var patience = window.setTimeout(fail, PATIENCE_MS * Math.min(failures + 1, MOST_PATIENCE));
    image.className = 'frame';
    image.alt = frame.alt;
    image.onload = function () {
      end();
      frames.forEach(function (one) {
        if (one.file !== frame.file || one.isLoaded) return;
        one.image = image;
        one.isLoaded = true;
        stage.appendChild(image);
      });
      load();
      loaded();
    };
    image.onerror = fail;
    image.src = frame.file;

    function fail() {
      end();
      // One that never ends holds a connection of the few there are.
      image.removeAttribute('src');
      frames.forEach(function (one) {
        if (one.file === frame.file) one.failures = failures + 1;
      });
      window.setTimeout(load, Math.min(RETRY_MS * (failures + 1), LONGEST_RETRY_MS));
    }

    function end() {
      window.clearTimeout(patience);
      image.onload = image.onerror = null;
      isLoading = false;
    }
  }

  /**
   * Takes a list in place of the one before; `load` then fetches what is missing.
   * @param {ScreenItem[]} items
   * @returns {ScreenFrame[]} the frames, those that were on the list before with their pictures
   */
  function take(items) {
    var before = frames;
    frames = items.map(function (item) {
      /** @type {ScreenFrame} */
      var frame = item;
      before.forEach(function (old) {
        if (old.file !== item.file) return;
        frame.image = old.image;
        frame.isLoaded = old.isLoaded;
        frame.failures = old.failures;
      });
      return frame;
    });
    return frames;
  }

  return { take: take, load: load };
}
