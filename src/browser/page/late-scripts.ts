/**
 * Fetches the page's other scripts once its first picture is on the screen. They only add to what
 * stands there, so the text and its font have the network for themselves before. This one travels
 * inside the page; the build writes the addresses of the others into `data-src`.
 */
function startLateScripts(): void {
  for (const late of document.querySelectorAll<HTMLScriptElement>('script[data-src]')) {
    // No address is given to a script element, which Trusted Types would forbid.
    void import(/* @vite-ignore */ (late.dataset as { src: string }).src);
    late.remove();
  }
}

// Old engines know nothing of paints, or not how to ask for those that have been.
try {
  // What is missing throws; so does an engine that cannot tell of paints that have been.
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) throw new TypeError();
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    startLateScripts();
  }).observe({ type: 'paint', buffered: true });
} catch {
  startLateScripts();
}
