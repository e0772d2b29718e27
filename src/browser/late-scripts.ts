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
    script.src = late.dataset['src'] ?? '';
    late.replaceWith(script);
  }
}

const isPainted = performance.getEntriesByType('paint').length > 0;
if (isPainted || !('PerformanceObserver' in window)) {
  startLateScripts();
} else {
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    startLateScripts();
  }).observe({ entryTypes: ['paint'] });
}
