/** Ports that tests and hosts listen on. */
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePort } from '../../../src/cli/programs/free-port.ts';
import { INSTANCE_URLS } from '../../support/sites/sites.ts';

/** What Linux and IANA give to outgoing connections starts here. */
const FIRST_GIVEN_OUT = 32_768;

test('no request to anywhere can take the port of a site that is about to start', async () => {
  const found = await Promise.all(Array.from({ length: 50 }, freePort));
  const fixed = Object.values(INSTANCE_URLS).map((url) => Number(new URL(url).port));
  for (const port of [...found, ...fixed]) {
    expect(port).toBeGreaterThan(1023);
    expect(port).toBeLessThan(FIRST_GIVEN_OUT);
  }
});

test('a program can listen on the port that was found', async () => {
  const port = await freePort();
  const server = createServer();
  await new Promise<void>((listening, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', listening);
  });
  await new Promise((closed) => server.close(closed));
});
