import type { Browser, Page } from 'playwright';

/** How the browsers inside apps name themselves. */
export const APPS = {
  Zalo:
    'Mozilla/5.0 (Linux; Android 12; SM-A125F Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) ' +
    'Version/4.0 Chrome/119.0.6045.193 Mobile Safari/537.36 Zalo android/12110651 ZaloTheme/light ZaloLanguage/vi',
  Facebook:
    'Mozilla/5.0 (Linux; Android 11; RMX3231 Build/RP1A.201005.001; wv) AppleWebKit/537.36 (KHTML, like Gecko) ' +
    'Version/4.0 Chrome/106.0.5249.126 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/443.0.0.30.106;]',
} as const;

export type App = keyof typeof APPS;

/**
 * Chromium made to look and fail like the browser inside an app. It is no such browser: it has what
 * the poorest of them lack taken away, all at once.
 *
 * No menu for passing on, clipboard, camera, voices, worker or storage; new windows do not open,
 * nothing is printed, and files that are not shown as pages vanish in silence.
 * @param browser a current Chromium
 * @param app whose
 * @returns a page of it
 */
export async function openSimulatedWebView(browser: Browser, app: App): Promise<Page> {
  const context = await browser.newContext({
    userAgent: APPS[app],
    viewport: { width: 360, height: 740 },
    locale: 'vi-VN',
    acceptDownloads: false,
    isMobile: true,
    hasTouch: true,
  });
  await context.addInitScript(() => {
    for (const lacking of ['share', 'canShare', 'clipboard', 'mediaDevices', 'serviceWorker'])
      Reflect.deleteProperty(Navigator.prototype, lacking);
    const put = (name: string, value: unknown): void => {
      Object.defineProperty(window, name, { value, configurable: true });
    };
    Reflect.deleteProperty(window, 'speechSynthesis');
    put('localStorage', null);
    put('open', () => null);
    put('print', () => undefined);
  });
  await context.route(/\.(pdf|ics|zip)$/, (route) => route.abort('aborted'));
  const page = await context.newPage();
  context.on('page', (another) => void another.close());
  return page;
}
