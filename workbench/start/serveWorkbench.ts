import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { serve, type Content, type LocalServer } from '../host/runner/localServer';
import { paneContent } from '../host/runner/pageServer';
import type { Start, StartBook } from '../page/book/readStart';

/** The folders of the workbench's parts, and the workbooks it can open. */
export interface WorkbenchFiles {
  /** The folder of the built add-in. */
  readonly addin: string;
  /** The folder of the built page. */
  readonly page: string;
  /** Paths of the workbooks, by what they are; the first one is shown. */
  readonly books: Readonly<Partial<Record<StartBook['id'], string>>>;
  /** What lets the page reload itself when something was built; only in development. */
  readonly changes?: Changes;
}

/** See scripts/dev/changes.cjs. */
export interface Changes {
  contentOf(pathname: string): Content | Promise<Content> | undefined;
  reloading(html: string): string;
}

/** The page asks nothing of any other host, and no other page may frame it. */
const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

const TITLES: Readonly<Record<StartBook['id'], string>> = {
  fil: 'Filen från kommandoraden',
  exempel: 'Exemplet: Servicenämnden, tertialrapport 2 2020',
  mall: 'Den tomma mallen',
};

/** Serves the workbench on a free port of this computer. */
export async function serveWorkbench({
  addin,
  page,
  books,
  changes,
}: WorkbenchFiles): Promise<LocalServer> {
  const readPane = (): Promise<string> => readFile(path.join(addin, 'taskpane.html'), 'utf8');
  // Without the add-in there is nothing to serve.
  await readPane();
  const entries = Object.entries(books) as [StartBook['id'], string][];
  const start: Start = {
    books: entries.map(([id, file]) => ({
      id,
      title: TITLES[id],
      name: path.basename(file),
      url: `/books/${id}.xlsx`,
    })),
  };
  const own = new Map<string, () => Promise<Content>>([
    ['/', reloading(file('text/html; charset=utf-8', path.join(page, 'page.html')), changes)],
    ['/page.css', file('text/css', path.join(page, 'page.css'))],
    ['/page.js', file('text/javascript', path.join(page, 'page.js'))],
    [
      '/start.json',
      () => Promise.resolve({ type: 'application/json', body: JSON.stringify(start) }),
    ],
    ...entries.map(([id, book]): [string, () => Promise<Content>] => [
      `/books/${id}.xlsx`,
      file('application/octet-stream', book),
    ]),
  ]);
  // The page is read each time: its scripts have other names after another build.
  const ofAddin = async (pathname: string): Promise<Content | undefined> =>
    paneContent(pathname, { pane: await readPane(), folder: addin });
  return serve(
    (pathname) => own.get(pathname)?.() ?? changes?.contentOf(pathname) ?? ofAddin(pathname),
    HEADERS,
  );
}

/** The page as it is, or such that it reloads itself. */
const reloading =
  (read: () => Promise<Content>, changes: Changes | undefined): (() => Promise<Content>) =>
  async () => {
    const content = await read();
    return changes ? { ...content, body: changes.reloading(String(content.body)) } : content;
  };

/** A file as it is when it is asked for: it may change or vanish while the server runs. */
const file =
  (type: string, name: string): (() => Promise<Content>) =>
  async () => {
    try {
      return { type, body: await readFile(name) };
    } catch (error) {
      return { type: 'text/plain; charset=utf-8', body: whyUnread(name, error), status: 404 };
    }
  };

function whyUnread(name: string, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT'
    ? `Filen ${path.basename(name)} finns inte längre där den låg.`
    : `Filen ${path.basename(name)} går inte att läsa (${code ?? String(error)}).`;
}
