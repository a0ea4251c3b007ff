import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHost, type Started, type StartOptions } from '../../workbench/host/runner/startHost';
import { writeExample } from '../xlsx/writing/writeExample';
import { readXlsx } from '../xlsx/reading/readXlsx';
import type { RawWorkbook } from '../workbook/rawWorkbook';

/** Starts Microsoft's client library over a workbook of ours, and makes it the test's Excel. */
export async function startExcel(options: StartOptions = {}): Promise<Started> {
  const started = await startHost(options);
  Object.assign(globalThis, { Excel: started.Excel, Office: started.Office });
  return started;
}

/** The example workbook: open in Excel, and as the file reader sees it. */
export async function startCase(
  options: StartOptions = {},
): Promise<{ excel: Started; fromFile: RawWorkbook }> {
  const folder = await mkdtemp(join(tmpdir(), 'tertial-excel-'));
  try {
    const file = join(folder, 'fall.xlsx');
    const made = await writeExample(file);
    if (!made.ok) throw new Error(made.sentence.en);
    const read = await readXlsx(file, {});
    if (read.kind === 'unreadable') throw new Error('The example can not be read');
    return { excel: await startExcel({ ...options, file }), fromFile: read.workbook };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Remembers the tabs of the workbook, so that one host can serve every test of a file.
 * @returns what deletes every sheet that was made since.
 */
export function rememberTabs({ Excel, book }: Started): () => Promise<void> {
  const remembered = new Set(book.sheets.map(({ name }) => name));
  return () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      for (const sheet of worksheets.items) if (!remembered.has(sheet.name)) sheet.delete();
      await context.sync();
    });
}

/** What a task requested from Excel. */
export interface Asked {
  readonly syncs: number;
  /** The greatest request and the greatest answer, in bytes. */
  readonly request: number;
  readonly answer: number;
}

/** Counts the calls of `context.sync()` that a task makes, and measures what goes over the wire. */
export async function askedBy(
  { Excel, host }: Started,
  task: () => Promise<unknown>,
): Promise<Asked> {
  const prototype = syncingPrototype(Excel.RequestContext.prototype);
  const { sync } = prototype;
  const { run } = Excel;
  const before = host.traffic.length;
  let syncs = 0;
  // The library itself ends every run with a call of its own, which sends nothing.
  Excel.run = ((...given: Parameters<typeof run>) => {
    syncs -= 1;
    return run.apply(Excel, given);
  }) as typeof run;
  prototype.sync = function counted(this: unknown, ...given: unknown[]): unknown {
    syncs += 1;
    return sync.apply(this, given);
  };
  try {
    await task();
  } finally {
    prototype.sync = sync;
    Excel.run = run;
  }
  const exchanged = host.traffic.slice(before);
  return {
    syncs,
    request: Math.max(...exchanged.map(({ request }) => request)),
    answer: Math.max(...exchanged.map(({ answer }) => answer)),
  };
}

/**
 * Does a task of which the n-th call of `context.sync()` fails on its way.
 * @returns what it gave, and whether it came so far.
 */
export async function failingAt<T>(
  { Excel, host }: Started,
  n: number,
  task: () => Promise<T>,
): Promise<{ result: T; reached: boolean }> {
  const prototype = syncingPrototype(Excel.RequestContext.prototype);
  const { sync } = prototype;
  let syncs = 0;
  prototype.sync = async function failing(this: unknown, ...given: unknown[]): Promise<unknown> {
    syncs += 1;
    if (syncs !== n) return sync.apply(this, given);
    host.faults.failRequest(1);
    try {
      return await sync.apply(this, given);
    } finally {
      // The library ends a run with a call that sends nothing.
      host.faults.forget();
    }
  };
  try {
    return { result: await task(), reached: syncs >= n };
  } finally {
    prototype.sync = sync;
  }
}

/** How long somebody types, in milliseconds: longer than a request takes. */
const TYPING = 40;

/**
 * Does a task while somebody begins to type in a cell just before its n-th request.
 * @param typed what they do before they leave the cell.
 * @returns what it gave, and whether it came so far.
 */
export async function typingAt<T>(
  { host }: Started,
  n: number,
  task: () => Promise<T>,
  typed: () => void = () => undefined,
): Promise<{ result: T; reached: boolean }> {
  const { faults } = host;
  const refuse = faults.refuse.bind(faults);
  let asked = 0;
  faults.refuse = (body, flags) => {
    // What the library itself sends when a run is over may fail.
    if (body.includes('"_RemoveReference"')) return refuse(body, flags);
    asked += 1;
    if (asked === n) {
      faults.cellEditMode = true;
      setTimeout(() => {
        typed();
        faults.cellEditMode = false;
      }, TYPING);
    }
    return refuse(body, flags);
  };
  try {
    return { result: await task(), reached: asked >= n };
  } finally {
    faults.refuse = refuse;
    faults.cellEditMode = false;
  }
}

interface Syncing {
  sync: (this: unknown, ...given: unknown[]) => unknown;
}

/** Where the library keeps its own `sync`. */
function syncingPrototype(from: object): Syncing {
  let at: object = from;
  while (!Object.hasOwn(at, 'sync')) at = Object.getPrototypeOf(at) as object;
  return at as Syncing;
}
