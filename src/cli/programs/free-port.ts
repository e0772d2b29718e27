import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Ports that no system gives to outgoing connections (Linux 32768–60999, IANA 49152–65535): one of those
 * may be taken by anybody's request before the program it was found for listens.
 */
const NOT_GIVEN_OUT = { from: 10_000, to: 30_000 };

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(NOT_GIVEN_OUT.from, NOT_GIVEN_OUT.to);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const server = createServer();
    server.once('error', () => {
      answer(false);
    });
    server.listen(port, '127.0.0.1', () => {
      server.close(() => {
        answer(true);
      });
    });
  });
}
