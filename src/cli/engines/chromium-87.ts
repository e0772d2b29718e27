import { fileURLToPath } from 'node:url';
import { freePort } from '../programs/free-port.ts';
import { startProgram, untilAnswered } from './child-program.ts';
import { connectDevTools } from './devtools.ts';
import { PHONE, type Tab } from './engine.ts';

const WINDOW = fileURLToPath(new URL('chromium-87.py', import.meta.url));

/** No screen, no graphics card, and no other user who would have to be kept out. */
const ENVIRONMENT = {
  QT_QPA_PLATFORM: 'offscreen',
  QT_QUICK_BACKEND: 'software',
  QTWEBENGINE_CHROMIUM_FLAGS: '--no-sandbox --disable-gpu',
};

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/**
 * Starts Chromium 87, as QtWebEngine 5.15 has it.
 * @param python a Python that finds PyQt5
 */
export async function startChromium87(python: string): Promise<Tab> {
  const port = await freePort();
  const program = startProgram(python, [WINDOW, String(PHONE.width), String(PHONE.height)], {
    ...ENVIRONMENT,
    QTWEBENGINE_REMOTE_DEBUGGING: `127.0.0.1:${port}`,
  });
  const page = await connectDevTools(await addressOfPage(port));
  const setHeight = (height: number): Promise<unknown> => {
    const metrics = { ...PHONE, height, deviceScaleFactor: 1, mobile: false };
    return page.send('Emulation.setDeviceMetricsOverride', metrics);
  };
  const read = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = (await page.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
    })) as Evaluated;
    if (!exceptionDetails) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  };
  await page.send('Page.enable');
  await page.send('Emulation.setScrollbarsHidden', { hidden: true });
  await setHeight(PHONE.height);

  return {
    open: async (address) => {
      const loaded = page.next('Page.loadEventFired');
      await page.send('Page.navigate', { url: address });
      await loaded;
    },
    read,
    picture: async (maxHeight) => {
      const height = Number(await read('document.documentElement.scrollHeight'));
      await setHeight(Math.min(height, maxHeight));
      const png = await page.send('Page.captureScreenshot', { format: 'png' });
      await setHeight(PHONE.height);
      return Buffer.from((png as { data: string }).data, 'base64');
    },
    close: async () => {
      page.close();
      await program.end();
    },
  };
}

/** Where the DevTools protocol of the window's page listens. */
function addressOfPage(port: number): Promise<string> {
  return untilAnswered(async () => {
    const response = await fetch(`http://127.0.0.1:${port}/json`);
    const pages = (await response.json()) as { webSocketDebuggerUrl: string }[];
    if (!pages[0]) throw new Error('Chromium 87 has no page yet');
    return pages[0].webSocketDebuggerUrl;
  });
}
