/** A page's end of the DevTools protocol. */
interface DevTools {
  /** @throws with the protocol's own words when a command fails */
  send(method: string, params?: object): Promise<unknown>;
  /** The next event of that name. */
  next(event: string): Promise<void>;
  close(): void;
}

interface DevtoolsMessage {
  id?: number;
  method?: string;
  result?: unknown;
  error?: { message: string };
}

/**
 * Connects to a page. Chromium 87 in QtWebEngine lacks what libraries for this protocol begin with,
 * contexts and the discovery of targets.
 * @param address `ws://127.0.0.1:9222/devtools/page/…`
 */
export async function connectDevTools(address: string): Promise<DevTools> {
  const socket = new WebSocket(address);
  const answers = new Map<number, (answer: DevtoolsMessage) => void>();
  const events = new Map<string, () => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as DevtoolsMessage;
    if (message.id !== undefined) answers.get(message.id)?.(message);
    else if (message.method !== undefined) events.get(message.method)?.();
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => {
      reject(new Error(`Nothing listens at ${address}`));
    });
  });
  let last = 0;
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        const id = (last += 1);
        answers.set(id, ({ result, error }) => {
          answers.delete(id);
          if (error) reject(new Error(`${method}: ${error.message}`));
          else resolve(result);
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    next: (event) =>
      new Promise((resolve) => {
        events.set(event, resolve);
      }),
    close: () => {
      socket.close();
    },
  };
}
