/** How many tasks are going on that a person shall be warned of. */
let going = 0;
/** What Excel has been asked, in order. */
let asked: Promise<void> = Promise.resolve();

/**
 * Does something while Excel asks a person before the workbook is closed, where it can: half-made
 * sheets would else be saved, or the making be cut off. Nothing waits for Excel's answer: a warning
 * that can't be given stops no work.
 */
export async function warningOnClose<T>(task: () => Promise<T>): Promise<T> {
  const warning = closeNotification();
  if (!warning) return task();
  going += 1;
  if (going === 1) ask(() => warning.enable());
  try {
    return await task();
  } finally {
    going -= 1;
    if (going === 0) ask(() => stop(warning));
  }
}

/** How long to wait before trying again when Excel refuses to stop, as while somebody types in a cell. */
const PAUSES = [200, 800, 2_400, 10_000, 60_000];

async function stop(warning: Office.BeforeDocumentCloseNotification): Promise<void> {
  for (const pause of PAUSES) {
    // Another task goes on with it.
    if (going > 0) return;
    try {
      return await warning.disable();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

function ask(next: () => Promise<void>): void {
  asked = asked.then(next).catch(() => undefined);
}

function closeNotification(): Office.BeforeDocumentCloseNotification | null {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.2')) return null;
  // Where the set is claimed too early there is none, whatever the types say.
  const addin = Office.addin as Partial<Office.Addin> | undefined;
  return addin?.beforeDocumentCloseNotification ?? null;
}
