import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from 'node:net';
import { serve, type LocalServer } from './localServer';

let server: LocalServer;
let host: string;
beforeAll(async () => {
  server = await serve(
    (path) => {
      if (path === '/broken') throw new Error('The page is broken.');
      return path === '/' || path === '/å' ? { type: 'text/plain', body: path } : undefined;
    },
    { 'x-own': 'yes' },
  );
  host = new URL(server.url).host;
});
afterAll(() => server.close());

/** What the server sends for bytes as they are, until it closes the connection. */
const ask = (bytes: string | Uint8Array): Promise<string> =>
  new Promise((resolve) => {
    let heard = '';
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.setEncoding('latin1').on('data', (text: string) => (heard += text));
    // A server may close before everything is sent to it.
    socket.on('error', () => undefined).on('close', () => resolve(heard));
    socket.end(bytes);
  });

const request = (line: string, headers = `Host: ${host}\r\n`): string =>
  `${line} HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`;

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

const lives = async (): Promise<void> => {
  expect(statusOf(await ask(request('GET /')))).toBe(200);
};

describe('requests as they should be', () => {
  test('are answered with the content and the headers', async () => {
    const answer = await ask(request('GET /'));
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toContain('x-own: yes\r\n');
    expect(answer).toMatch(/\r\n\r\n\/$/);
  });

  test.each([
    ['GET /?a=b', 200],
    ['GET /%C3%A5', 200],
    ['HEAD /', 200],
    ['GET /none', 404],
    ['GET /broken', 500],
    ['POST /', 405],
    ['DELETE /none', 405],
  ])('%s: %d', async (line, status) => {
    expect(statusOf(await ask(request(line)))).toBe(status);
    await lives();
  });

  test('with another name for this computer are not answered', async () => {
    const others = ['evil.example', 'localhost', `localhost:${host.split(':')[1]}`];
    for (const other of others) {
      expect(statusOf(await ask(request('GET /', `Host: ${other}\r\n`)))).toBe(404);
    }
  });
});

describe('malformed requests are answered, and the server lives', () => {
  const good = (): string => `Host: ${host}\r\n`;
  test.each<[string, number, string | (() => string)]>([
    ['an address of two strokes', 400, 'GET //'],
    ['of three', 400, 'GET ///'],
    ['another server', 400, 'GET //x/y'],
    ['half a character', 400, 'GET /%E0%A4%A.js'],
    ['a percent sign alone', 400, 'GET /%'],
    ['no percent code', 400, 'GET /%zz'],
    ['a whole address that is none', 400, 'GET http://['],
    ['a port that is none', 400, 'GET http://a:99999999/'],
    ['no character at all', 404, 'GET /%00'],
    ['a whole address', 200, () => `GET http://${host}/`],
    ['a star', 405, 'OPTIONS *'],
    ['a method for proxies', 405, 'CONNECT a.example:443'],
    ['no method', 400, 'HELLO /'],
    ['no address', 400, 'GET'],
    ['a character outside ASCII', 400, 'GET /\u0001'],
  ])('%s: %d', async (_, status, line) => {
    expect(statusOf(await ask(request(typeof line === 'string' ? line : line())))).toBe(status);
    await lives();
  });

  test.each<[string, number, () => string]>([
    ['no Host', 400, () => 'GET / HTTP/1.1\r\n\r\n'],
    ['no Host and no address', 400, () => 'GET // HTTP/1.1\r\nHost:\r\n\r\n'],
    ['no version and no Host', 404, () => 'GET /\r\n\r\n'],
    ['a version to come', 400, () => `GET / HTTP/9.9\r\n${good()}\r\n`],
    ['a negative length', 400, () => `GET / HTTP/1.1\r\n${good()}Content-Length: -1\r\n\r\n`],
    [
      'two lengths',
      400,
      () => `POST / HTTP/1.1\r\n${good()}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
    ],
    ['a header without colon', 400, () => `GET / HTTP/1.1\r\n${good()}nonsense\r\n\r\n`],
    ['headers without end', 431, () => `GET / HTTP/1.1\r\n${good()}A: ${'a'.repeat(99_999)}`],
    ['TLS', 400, () => '\u0016\u0003\u0001\u0002\u0000\u0001\u0000'],
  ])('%s: %d', async (_, status, bytes) => {
    expect(statusOf(await ask(bytes()))).toBe(status);
    await lives();
  });

  test('one that breaks off in the middle', async () => {
    await ask(`GET / HTTP/1.1\r\nHost: ${host}`);
    await ask(`POST / HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 9\r\n\r\nab`);
    await ask('');
    await lives();
  });

  test('a hundred of random bytes', async () => {
    let seed = 14;
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      return Math.floor((seed / 2 ** 31) * below);
    };
    const whole = new TextEncoder().encode(request('GET /%C3%A5?a=b#c'));
    for (let round = 0; round < 100; round++) {
      const bytes = whole.slice();
      for (let hit = 0; hit <= random(4); hit++) bytes[random(bytes.length)] = random(256);
      const answer = await ask(bytes);
      // A broken end of headers leaves the server waiting for more of them, and nothing to answer.
      if (answer !== '') expect([200, 400, 404, 405, 500, 501, 505]).toContain(statusOf(answer));
    }
    await lives();
  });
});
