import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { OFFICE_SCRIPT, officeFile } from './officeFiles';

/** What a page server shows. */
export interface Pages {
  /** The add-in's page, as it is built: it loads office.js from Microsoft's address. */
  readonly pane: string;
  /** The page script of the host. */
  readonly hostScript: string;
  /** With what the host starts: JSON, or another expression of the page. */
  readonly start: string;
  /** The folder of the add-in's own scripts, as it is built. */
  readonly folder?: string;
}

const HOSTED = OFFICE_SCRIPT.slice(0, OFFICE_SCRIPT.lastIndexOf('/') + 1);
const CONNECT = 'parent.tertialHost.connect(window);';

/** A running server, and where it listens. */
export interface PageServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the workbook's page, the pane in a frame of the same origin, and the library. */
export const servePages = (pages: Pages): Promise<PageServer> =>
  serve((pathname) => {
    if (pathname === '/') return { type: 'text/html', body: parentPage(pages) };
    if (pathname === '/host.js') return { type: 'text/javascript', body: pages.hostScript };
    return paneContent(pathname, pages);
  });

/** What an address of a server gives. */
export interface Content {
  readonly type: string;
  readonly body: string | Buffer;
}

/** Serves on this computer only. Nothing is found at an address without content. */
export async function serve(
  contentOf: (pathname: string) => Content | undefined | Promise<Content | undefined>,
  headers: Readonly<Record<string, string>> = {},
): Promise<PageServer> {
  let origin = '';
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      // A page from elsewhere that has given this address a name of its own is not answered.
      const isOwn = `http://${request.headers.host}` === origin;
      const found = isOwn ? await contentOf(pathname) : undefined;
      response.statusCode = found ? 200 : 404;
      response.setHeader('content-type', found?.type ?? 'text/plain');
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.end(found?.body ?? '');
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
  return { url: `${origin}/`, close: () => closed(server) };
}

/** The pane's page, what stands before it, the library, and the files of the built add-in. */
export function paneContent(
  pathname: string,
  pages: Pick<Pages, 'pane' | 'folder'>,
): Content | undefined {
  if (pathname === '/taskpane.html') return { type: 'text/html', body: panePage(pages) };
  if (pathname === '/connect.js') return { type: 'text/javascript', body: CONNECT };
  const office = pathname.startsWith('/office/')
    ? officeFile(HOSTED + pathname.slice('/office/'.length))
    : undefined;
  return office ? { type: 'text/javascript', body: office } : addinFile(pathname, pages.folder);
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml',
};

/** A file of the built add-in; nothing outside its folder. */
function addinFile(pathname: string, folder: string | undefined): Content | undefined {
  const file = folder && path.join(folder, path.normalize(decodeURIComponent(pathname)));
  const type = TYPES[path.extname(pathname)];
  if (!file || !type || !file.startsWith(folder) || !existsSync(file)) return undefined;
  return { type, body: readFileSync(file) };
}

const parentPage = ({ start }: Pages): string => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Workbook</title><script src="/host.js"></script></head>
<body><script>
startHostPage(${start.replaceAll('<', '\\u003c')}).then((page) => {
  window.tertialHost = page;
  const frame = document.createElement('iframe');
  frame.title = 'Tertial';
  frame.src = '/taskpane.html';
  document.body.append(frame);
});
</script></body></html>`;

/** The pane as it is, but the library comes from here, and the host is there before it. */
const panePage = ({ pane }: Pick<Pages, 'pane'>): string =>
  // A function, because in a replacement text `$$` would mean one dollar sign.
  pane
    .replace('<script', () => '<script src="/connect.js"></script><script')
    .replaceAll(HOSTED, () => '/office/');

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
