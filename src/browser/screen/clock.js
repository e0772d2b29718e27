// @ts-check
/** @typedef {{ ticks: () => number, now: () => number, learn: (request: XMLHttpRequest, lowest: number) => void }} ScreenClock */

/**
 * The time of a screen whose own clock may be years off: the server's, taken from its answers.
 * @param {number} lowest no moment before this one (epoch ms) can be now: the list was written then
 * @param {string | null} preview a moment (epoch ms) to stand still at
 * @returns {ScreenClock}
 */
function screenClock(lowest, preview) {
  /** The time the server sent, and what our clocks showed then. */
  var known = { isSet: false, at: 0, ticks: 0, ahead: 0 };

  /** Milliseconds that only run forward. */
  function ticks() {
    return window.performance && performance.now ? performance.now() : Date.now();
  }

  /**
   * Between two answers the device's clock carries on; when somebody sets it, or the device has slept,
   * the reading nearest to the steady count is taken.
   */
  function now() {
    if (preview) return Number(preview);
    var device = Date.now();
    if (!known.isSet) return Math.max(device, lowest);
    var steady = known.at + ticks() - known.ticks;
    var moved = device + known.ahead;
    var isMoved = Math.abs(moved - steady) <= Math.abs(device - steady);
    return Math.max(isMoved ? moved : device, lowest);
  }

  /**
   * Takes the time from an answer with a list written at `least` (epoch ms).
   * @param {XMLHttpRequest} request
   * @param {number} least
   */
  function learn(request, least) {
    lowest = Math.max(lowest, least);
    var date = Date.parse(request.getResponseHeader('Date') || '');
    // A cache on the way says how many seconds it has held the answer.
    var at = date + Number(request.getResponseHeader('Age') || 0) * 1000;
    if (!(at >= lowest)) return;
    known = { isSet: true, at: at, ticks: ticks(), ahead: at - Date.now() };
  }

  return { ticks: ticks, now: now, learn: learn };
}
