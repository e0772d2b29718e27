// @ts-check
/** @typedef {{ file: string, alt: string, seconds: number, from?: number, until?: number }} ScreenItem */
/** @typedef {ScreenItem & { image?: HTMLImageElement, isLoaded?: boolean, failures?: number }} ScreenFrame */
/** @typedef {{ writtenAt: number, player: string, items: ScreenItem[] }} ScreenList */

/**
 * Reads a list; whatever is not a whole one of ours counts as nothing.
 * @param {string} text as it came over the network
 * @returns {ScreenList | null}
 */
function screenList(text) {
  var list;
  try {
    list = JSON.parse(text);
  } catch (error) {
    return null;
  }
  if (!list || !Array.isArray(list.data) || !(list.generatedAtMs > 0)) return null;
  var later = Array.isArray(list.later) ? list.later : [];
  var items = list.data.concat(later).filter(isScreenItem).sort(byOrder).map(screenItem);
  if (!list.data.some(isScreenItem)) return null;
  return { writtenAt: list.generatedAtMs, player: String(list.player), items: items };
}

/** @param {any} a @param {any} b */
function byOrder(a, b) {
  return Number(a.order) - Number(b.order) || 0;
}

/** @param {any} item */
function isScreenItem(item) {
  return Boolean(item && /^[a-z0-9.-]+\.png$/.test(item.file) && item.seconds > 0);
}

/** @param {any} item @returns {ScreenItem} */
function screenItem(item) {
  return {
    file: item.file,
    alt: String(item.alt || ''),
    seconds: item.seconds,
    from: item.validFromMs,
    until: item.validUntilMs,
  };
}
