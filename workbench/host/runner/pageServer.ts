import path from 'node:path';
import { fileIn } from './fileIn';
import { serve, type Content, type LocalServer } from './localServer';
import { OFFICE_SCRIPT, officeFile } from './officeFiles';

/** What a page server shows. */
export interface Pages {
  /** The add-in's page, as it is built: it loads office.js from Microsoft's address. */
  readonly pane: string;
  /** The page script of the host. */
  readonly hostScript: string;
  /** The host's start options: JSON, or another expression of the page. */
  readonly start: string;
  /** The folder of the add-in's own scripts, as it is built. */
  readonly folder?: string;
}

const HOSTED = OFFICE_SCRIPT.slice(0, OFFICE_SCRIPT.lastIndexOf('/') + 1);
const CONNECT = 'parent.tertialHost.connect(window);';

/** Serves the workbook's page, the pane in a frame of the same origin, and the library. */
export const servePages = (pages: Pages): Promise<LocalServer> =>
  serve((pathname) => {
    if (pathname === '/') return { type: 'text/html', body: parentPage(pages) };
    if (pathname === '/host.js') return { type: 'text/javascript', body: pages.hostScript };
    return paneContent(pathname, pages);
  });

/** The pane's page, the script that runs before it, the library, and the add-in's built files. */
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
  const type = TYPES[path.extname(pathname)];
  const body = type && folder ? fileIn(folder, pathname) : undefined;
  return type && body ? { type, body } : undefined;
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

/** The pane as it is, but with the library from here, and the host connected before it. */
const panePage = ({ pane }: Pick<Pages, 'pane'>): string =>
  // A function, because in a replacement text `$$` would mean one dollar sign.
  pane
    .replace('<script', () => '<script src="/connect.js"></script><script')
    .replaceAll(HOSTED, () => '/office/');
