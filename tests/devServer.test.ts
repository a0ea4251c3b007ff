import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';

interface Changes {
  announce: () => void;
}
const { createChanges } = jest.requireActual<{ createChanges: () => Changes }>(
  '../scripts/dev/changes.cjs',
);
const { addinHandler } = jest.requireActual<{
  addinHandler: (given: {
    folder: string;
    host: string;
    changes: Changes;
  }) => Parameters<typeof createServer>[1];
}>('../scripts/dev/addinHandler.cjs');

const HOST = 'localhost:3000';
const WEB = 'https://euc-excel.officeapps.live.com';

let folder: string;
let server: Server;
let changes: Changes;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-dev-'));
  mkdirSync(join(folder, 'addin'));
  writeFileSync(join(folder, 'addin', 'functions.json'), '{}');
  const page = '<html><head><script src="taskpane.1.js"></script></head></html>';
  writeFileSync(join(folder, 'addin', 'taskpane.html'), page);
  writeFileSync(join(folder, 'secret.json'), '{}');
  changes = createChanges();
  server = createServer(addinHandler({ folder: join(folder, 'addin'), host: HOST, changes }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly code: number | undefined;
  readonly allowed: string | undefined;
  readonly body: string;
}

/** Asks with a path that is sent as it stands: `fetch` would tidy it. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const wish = { host: '127.0.0.1', port, path, method, headers: { host: HOST, ...headers } };
    request(wish, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const allowed = response.headers['access-control-allow-origin'];
        resolve({ code: response.statusCode, allowed, body: String(Buffer.concat(parts)) });
      });
    })
      .on('error', reject)
      .end();
  });

test('serves the files of the add-in', async () => {
  expect(await ask('/functions.json')).toEqual({ code: 200, allowed: undefined, body: '{}' });
  expect(await ask('/functions.json?x=1', {}, 'HEAD')).toMatchObject({ code: 200, body: '' });
});

test('lets Excel on the web read, and no other page', async () => {
  expect(await ask('/functions.json', { origin: WEB })).toMatchObject({ code: 200, allowed: WEB });
  for (const origin of [
    'https://example.org',
    'http://excel.officeapps.live.com',
    'https://officeapps.live.com.example.org',
    'https://evilofficeapps.live.com',
    'null',
  ]) {
    expect((await ask('/functions.json', { origin })).allowed).toBeUndefined();
  }
});

test.each([
  ['/../secret.json', 404],
  ['/%2e%2e/secret.json', 404],
  ['/nothing.json', 404],
  ['/', 404],
  ['//', 404],
  ['/%E0%A4%A.js', 400],
  ['/functions.json%00.json', 404],
])('answers %s with %d, and lives', async (path, code) => {
  expect((await ask(path)).code).toBe(code);
  expect((await ask('/functions.json')).code).toBe(200);
});

test('answers under no other name, and changes nothing', async () => {
  expect((await ask('/functions.json', { host: 'example.org:3000' })).code).toBe(404);
  expect((await ask('/functions.json', {}, 'POST')).code).toBe(405);
});

test('the pane asks for the next build, and is answered when it is there', async () => {
  const { body } = await ask('/taskpane.html');
  expect(body).toBe(
    '<html><head><script src="/reload.js"></script><script src="taskpane.1.js"></script></head></html>',
  );
  const script = (await ask('/reload.js')).body;
  const [address = ''] = /\/changed\/\d+/.exec(script) ?? [];
  let isAnswered = false;
  const waiting = ask(address).then((answer) => {
    isAnswered = true;
    return answer.code;
  });
  await ask('/functions.json');
  expect(isAnswered).toBe(false);
  changes.announce();
  expect(await waiting).toBe(200);
  // Who comes late, with a build that is no longer the last, is answered at once.
  expect((await ask(address)).code).toBe(200);
});
