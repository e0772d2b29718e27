import { freePort } from '../programs/free-port.ts';
import { startProgram, untilAnswered } from './child-program.ts';
import { PHONE, type Tab } from './engine.ts';
import { startSession, type WebDriver } from './webdriver.ts';

/** What WebKit is driven with. */
interface WebKitPrograms {
  driver: string;
  /** A screen in memory: the driver's browser needs one. */
  screen: string;
}

/** As high as the longest picture; the window is made smaller. */
const SCREEN = '1024x6000x24';

/** Full screen takes the toolbar away; where no window manager runs it still has any size it is given. */
const CAPABILITIES = {
  'webkitgtk:browserOptions': { args: ['--automation', '--full-screen'] },
};

/**
 * Starts WebKitGTK's own browser through its WebDriver.
 * @param programs where they are
 */
export async function startWebKit({ driver, screen }: WebKitPrograms): Promise<Tab> {
  const display = startProgram(screen, [
    ...['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp'],
  ]);
  const programs = [display];
  const end = async (): Promise<void> => {
    for (const program of programs.toReversed()) await program.end();
  };
  try {
    const number = await display.says(/^(\d+)\n/m);
    const port = await freePort();
    programs.push(startProgram(driver, [`--port=${port}`], { DISPLAY: `:${number}` }));
    const origin = `http://127.0.0.1:${port}`;
    await untilAnswered(() => fetch(`${origin}/status`));
    const session = await startSession(origin, CAPABILITIES);
    const tab = await tabOf(session);
    return {
      ...tab,
      close: async () => {
        await session('DELETE', '');
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

async function tabOf(session: WebDriver): Promise<Omit<Tab, 'close'>> {
  const read = (expression: string): Promise<unknown> =>
    session('POST', '/execute/sync', { script: `return (${expression})`, args: [] });
  const setHeight = (height: number): Promise<unknown> =>
    session('POST', '/window/rect', { ...PHONE, height });
  await setHeight(PHONE.height);
  return {
    open: async (address) => {
      await session('POST', '/url', { url: address });
    },
    read,
    picture: async (maxHeight) => {
      const height = Number(await read('document.documentElement.scrollHeight'));
      await setHeight(Math.min(height, maxHeight));
      const png = String(await session('GET', '/screenshot'));
      await setHeight(PHONE.height);
      return Buffer.from(png, 'base64');
    },
  };
}
