import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PHONE, type Tab } from './engine.ts';

/** Begins what a page answers among the lines the program writes. */
const ANSWER = 'page answers ';

/** Scripts with `type="module"` do not run here; what runs is done by then. */
const SETTLED_MS = 200;

/** The program asks before it has given the page its width, and the page would stand at none. */
const AT_WIDTH = `document.documentElement.style.width = '${PHONE.width}px'`;

const run = promisify(execFile);

/**
 * QtWebKit as wkhtmltoimage has it: every question loads the page anew, and nobody can type.
 * @param program path of wkhtmltoimage
 */
export function openQtWebKit(program: string): Tab {
  let address = 'about:blank';
  const load = async (expression: string, maxHeight: number): Promise<[string, Buffer]> => {
    const folder = await mkdtemp(join(tmpdir(), 'qtwebkit-'));
    const file = join(folder, 'page.png');
    try {
      const { stderr } = await run(program, [
        ...['--width', String(PHONE.width), '--disable-smart-width', '--height', String(maxHeight)],
        ...['--debug-javascript', '--javascript-delay', String(SETTLED_MS)],
        ...[
          '--run-script',
          `${AT_WIDTH}; console.log('${ANSWER}' + JSON.stringify(${expression}))`,
        ],
        ...['--load-error-handling', 'ignore'],
        ...['--load-media-error-handling', 'ignore', address, file],
      ]);
      return [stderr, await readFile(file)];
    } finally {
      await rm(folder, { recursive: true });
    }
  };
  return {
    open: (asked) => {
      address = asked;
      return Promise.resolve();
    },
    read: async (expression) => {
      const [output] = await load(expression, PHONE.height);
      const line = output.split('\n').find((one) => one.includes(ANSWER));
      if (!line) throw new Error(`QtWebKit does not answer ${expression}:\n${output}`);
      return JSON.parse(line.slice(line.indexOf(ANSWER) + ANSWER.length)) as unknown;
    },
    picture: async (maxHeight) => (await load('null', maxHeight))[1],
    close: () => Promise.resolve(),
  };
}
