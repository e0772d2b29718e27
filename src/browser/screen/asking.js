// @ts-check
/** @typedef {{ take: (list: ScreenList) => void, answered: () => void, clock: ScreenClock, version: string | null, writtenAt: number }} ScreenAsking */

/**
 * Asks for the list again and again: seldom, and more seldom while nothing answers.
 * @param {ScreenAsking} asking what to do with a new list, and after every answer or failure
 */
function askForLists(asking) {
  var MINUTE = 60000;
  var POLL_MS = 5 * MINUTE;
  var FIRST_RETRY_MS = 20000;
  var LONGEST_RETRY_MS = 15 * MINUTE;
  var PATIENCE_MS = 30000;
  /** A page that would load itself anew for ever does it once an hour at most. */
  var LEAST_LIFE_MS = 60 * MINUTE;

  var clock = asking.clock;
  var startedAt = clock.ticks();
  var failures = 0;
  var next = 0;

  function ask() {
    window.clearTimeout(next);
    get('playlist.json', function (request) {
      failures = request && read(request) ? 0 : failures + 1;
      var retry = Math.min(FIRST_RETRY_MS * Math.pow(2, failures - 1), LONGEST_RETRY_MS);
      // Thousands of screens switched on at one hour must not ask at one moment.
      var spread = 0.8 + Math.random() * 0.4;
      window.clearTimeout(next);
      next = window.setTimeout(ask, (failures > 0 ? retry : POLL_MS) * spread);
      asking.answered();
    });
  }

  /** @param {XMLHttpRequest} request */
  function read(request) {
    var list = screenList(request.responseText);
    // A list older than what we have comes from a cache on the way, and its time with it.
    if (!list || list.writtenAt < asking.writtenAt) return false;
    asking.writtenAt = list.writtenAt;
    clock.learn(request, list.writtenAt);
    asking.take(list);
    if (list.player !== asking.version && clock.ticks() - startedAt > LEAST_LIFE_MS)
      renew(list.player);
    return true;
  }

  /** Loads the page anew, once a new one is there and can be had. @param {string} version */
  function renew(version) {
    get(location.pathname, function (request) {
      if (request && request.responseText.indexOf('"' + version + '"') > 0) location.reload();
    });
  }

  ask();
  window.addEventListener('online', function () {
    window.clearTimeout(next);
    next = window.setTimeout(ask, Math.random() * 5000);
  });

  /**
   * @param {string} address
   * @param {(request: XMLHttpRequest | null) => void} done called once; with nothing when it failed
   */
  function get(address, done) {
    var request = new XMLHttpRequest();
    request.onloadend = function () {
      done(request.status === 200 ? request : null);
    };
    request.open('GET', address, true);
    request.timeout = PATIENCE_MS;
    request.setRequestHeader('Cache-Control', 'no-cache');
    request.send();
  }
}
