import { JSDOM, VirtualConsole } from 'jsdom';
import type { FunctionsOptions } from '../functions/customFunctions';
import { Host } from '../host';
import type { Book } from '../model/book';
import type { Platform } from '../protocol/platform';
import { connect, type Connection } from '../transport/external';
import type { Limits } from '../transport/faults';
import type { Surroundings } from '../transport/hostInfo';
import { idle } from './idle';
import { newBook, type BookContent } from './newBook';
import { OFFICE_SCRIPT } from './officeFiles';
import { openFile } from './openFile';
import { PageLoader } from './pageLoader';
import { swedishExcel } from './surroundings';

/** Options of a start. */
export interface StartOptions extends BookContent {
  /** An .xlsx file, by its path or its bytes; instead of `sheets` and `tables`. */
  readonly file?: string | Uint8Array;
  /** The add-in's page. Without one: an empty page with the library. */
  readonly html?: string;
  /** The folder from which the page's own scripts and styles are loaded. */
  readonly folder?: string;
  readonly functions?: FunctionsOptions;
  readonly limits?: Limits;
  /** The Excel that answers; on Windows by default. */
  readonly platform?: Platform;
  readonly surroundings?: Partial<Surroundings>;
  /** Called with errors of the page's scripts; without it they fail the start or are thrown. */
  readonly onPageError?: (error: Error) => void;
}

/** A workbook, its host, and the page in which the real library talks to it. */
export interface Started {
  readonly book: Book;
  readonly host: Host;
  readonly connection: Connection;
  readonly window: JSDOM['window'];
  readonly document: Document;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Addresses that the page asked for and did not get. */
  readonly refused: readonly string[];
  /** Waits until no request, event or custom function is on its way. */
  readonly idle: () => Promise<void>;
  /** Closes the page. */
  readonly close: () => void;
}

const ORIGIN = 'https://localhost:3000';
const EMPTY_PAGE = `<!doctype html><html lang="sv"><head><script src="${OFFICE_SCRIPT}"></script></head><body></body></html>`;

/** Starts a workbook, the host and a page with the unmodified library; resolves when it is ready. */
export async function startHost(options: StartOptions = {}): Promise<Started> {
  const book =
    options.file === undefined ? newBook(options) : await openFile(options.file, options.functions);
  const host = new Host(book, {
    ...(options.functions ? { functions: options.functions } : {}),
    ...(options.limits ? { limits: options.limits } : {}),
    ...(options.platform ? { platform: options.platform } : {}),
  });
  const loader = new PageLoader(ORIGIN, options.folder);
  const connections: Connection[] = [];
  const dom = new JSDOM(options.html ?? EMPTY_PAGE, {
    url: `${ORIGIN}/taskpane.html`,
    runScripts: 'dangerously',
    resources: loader,
    pretendToBeVisual: true,
    virtualConsole: pageConsole(options.onPageError),
    beforeParse: (window) => {
      connections.push(
        connect(window, host, {
          ...swedishExcel(book.name, host.platform),
          ...options.surroundings,
        }),
      );
    },
  });
  const [connection] = connections;
  if (!connection) throw new Error('The page did not begin to load.');
  await libraryReady(dom, host);
  const globals = dom.window as unknown as Pick<Started, 'Excel' | 'Office' | 'OfficeExtension'>;
  return {
    book,
    host,
    connection,
    window: dom.window,
    document: dom.window.document,
    Excel: globals.Excel,
    Office: globals.Office,
    OfficeExtension: globals.OfficeExtension,
    refused: loader.refused,
    idle: () => idle(host),
    close: () => {
      connection.close();
      dom.window.close();
    },
  };
}

/** Errors of the page's scripts must not go unnoticed. */
function pageConsole(onPageError?: (error: Error) => void): VirtualConsole {
  const console = new VirtualConsole();
  console.on('jsdomError', (error) => {
    if (onPageError) onPageError(error);
    else if (!/^Not implemented/.test(error.message)) throw error;
  });
  return console;
}

/** Waits until the library has loaded, knows its host, and can take calls of custom functions. */
async function libraryReady({ window }: JSDOM, host: Host): Promise<void> {
  await new Promise<void>((resolve) => {
    if (window.document.readyState === 'complete') resolve();
    else window.addEventListener('load', () => resolve());
  });
  const { Office } = window as unknown as { Office?: Started['Office'] };
  if (!Office) throw new Error('The page does not load office.js.');
  await Office.onReady();
  await idle(host);
}
