import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The response to a request. */
export interface Content {
  readonly type: string;
  readonly body: string | Buffer;
  /** 200 by default. */
  readonly status?: number;
}

/** A running server, and where it listens. */
export interface LocalServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves on this computer only, at a free port. Every request is answered, and none can crash
 * the server.
 * @param contentOf the content of a decoded path; undefined gives 404, an exception 500.
 */
export async function serve(
  contentOf: (path: string) => Content | undefined | Promise<Content | undefined>,
  headers: Readonly<Record<string, string>> = {},
): Promise<LocalServer> {
  let origin = '';
  const answer = async (request: IncomingMessage): Promise<Content> => {
    const path = pathOf(request.url ?? '');
    if (path === undefined) return BAD_REQUEST;
    // DNS rebinding: a foreign page whose host name points to this computer is not answered.
    if (`http://${request.headers.host}` !== origin) return NOT_FOUND;
    if (request.method !== 'GET' && request.method !== 'HEAD') return NOT_ALLOWED;
    return (await contentOf(path)) ?? NOT_FOUND;
  };
  const server = createServer((request, response) => {
    answer(request).then(
      (content) => send(response, content, headers),
      (error: unknown) => send(response, failed(error), headers),
    );
  });
  // Without an answer to CONNECT, Node closes the connection silently.
  server.on('connect', (_, socket) => {
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: `${origin}/`, close: () => closed(server) };
}

const plain = (status: number, body: string): Content => ({
  status,
  type: 'text/plain; charset=utf-8',
  body,
});

const BAD_REQUEST = plain(400, 'Bad request');
const NOT_FOUND = plain(404, '');
const NOT_ALLOWED = plain(405, 'Only GET and HEAD');

const failed = (error: unknown): Content => plain(500, String(error));

/** The decoded path of an address; undefined when it is malformed. */
function pathOf(address: string): string | undefined {
  // `//x/y` would be read as the path `/y` of another server.
  if (address.startsWith('//')) return undefined;
  try {
    return decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

function send(
  response: ServerResponse,
  { status = 200, type, body }: Content,
  headers: Readonly<Record<string, string>>,
): void {
  response.statusCode = status;
  response.setHeader('content-type', type);
  if (status === 405) response.setHeader('allow', 'GET, HEAD');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.end(body);
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
