/**
 * Fetches the page's other scripts once its first picture is on the screen. They only add to what
 * stands there, so the text and its font have the network for themselves before. This one travels
 * inside the page; the build writes the addresses of the others into `data-src`.
 */
function startLateScripts(): void {
  for (const late of document.querySelectorAll<HTMLScriptElement>('script[data-src]')) {
    const script = document.createElement('script');
    script.type = 'module';
    // In the order of the page, as if the parser had met them.
    script.async = false;
    // Always there: it is found by having it.
    script.src = String(late.dataset['src']);
    late.replaceWith(script);
  }
}

/** Old engines know nothing of paints, or not how to ask for those that have been. */
function onFirstPaint(task: () => void): void {
  try {
    // What is missing throws; so does an engine that cannot tell of paints that have been.
    if (!PerformanceObserver.supportedEntryTypes.includes('paint')) throw new TypeError();
    const observer = new PerformanceObserver(() => {
      observer.disconnect();
      task();
    });
    observer.observe({ type: 'paint', buffered: true });
  } catch {
    task();
  }
}

onFirstPaint(startLateScripts);
