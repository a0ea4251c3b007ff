import { Host } from '../host';
import { doubleRules } from '../model/changes/doubleRules';
import { loadBook } from '../file/loadBook';
import type { FunctionsOptions } from '../functions/customFunctions';
import type { Platform } from '../protocol/platform';
import { connect, type Connection } from '../transport/external';
import type { Surroundings } from '../transport/hostInfo';
import { newBook, type BookContent } from './newBook';
import { swedishExcel } from './surroundings';

/** What the page script offers to the page that shows the workbook. */
export interface HostPage {
  readonly host: Host;
  readonly connections: Connection[];
  /** Called by a pane's frame before office.js runs there. */
  connect(window: object): void;
  /** Doubles the conditional formats of a sheet, or takes the doubles away. */
  doubleRules(sheet: string, on: boolean): void;
}

/** What a page starts with: the bytes of a file, or cells. */
export interface PageOptions extends BookContent {
  readonly file?: Uint8Array;
  readonly name?: string;
  readonly functions?: FunctionsOptions;
  /** The Excel that answers; on Windows by default. */
  readonly platform?: Platform;
  /** Language, theme and requirement sets that differ from the defaults. */
  readonly surroundings?: Partial<Surroundings>;
}

/**
 * Starts the host in a page. The pane runs in a frame of the same origin and calls
 * `parent.tertialHost.connect(window)` first of all.
 */
export async function startHostPage(options: PageOptions = {}): Promise<HostPage> {
  const { file, name = 'Book1.xlsx', functions, platform, surroundings } = options;
  const book = file ? await loadBook(file, name, functions) : newBook(options, name);
  const host = new Host(book, {
    ...(functions ? { functions } : {}),
    ...(platform ? { platform } : {}),
  });
  const connections: Connection[] = [];
  return {
    host,
    connections,
    doubleRules: (name, on) => {
      const sheet = book.sheet(name);
      if (!sheet) throw new Error(`There is no sheet ${name}.`);
      doubleRules(sheet, on);
    },
    connect: (window) => {
      connections.push(
        connect(window, host, { ...swedishExcel(book.name, host.platform), ...surroundings }),
      );
    },
  };
}

Object.assign(globalThis, { startHostPage });
