import { done, type ExcelResult, failed } from '../excelFault';

/** Whether the add-in loads with the workbook; null where Excel has no such setting. */
export type Startup = 'load' | 'none' | null;

/** Asks whether the add-in loads with this workbook. */
export async function readStartup(): Promise<ExcelResult<Startup>> {
  const addin = withStartup();
  if (!addin) return done(null);
  return attempt(async () =>
    // The library's own value for loading has had capitals and not.
    String(await addin.getStartupBehavior()).toLowerCase() === 'load' ? 'load' : 'none',
  );
}

/**
 * Says whether the add-in shall load with this workbook, so that formulas of its functions have their
 * values without anybody opening the pane. It changes the workbook.
 */
export async function setStartup(startup: 'load' | 'none'): Promise<ExcelResult<Startup>> {
  const addin = withStartup();
  if (!addin) return failed('notSupported');
  return attempt(async () => {
    await addin.setStartupBehavior(Office.StartupBehavior[startup]);
    return startup;
  });
}

async function attempt(ask: () => Promise<Startup>): Promise<ExcelResult<Startup>> {
  try {
    return done(await ask());
  } catch (thrown) {
    return failed('other', thrown instanceof Error ? thrown.message : String(thrown));
  }
}

type WithStartup = Pick<Office.Addin, 'getStartupBehavior' | 'setStartupBehavior'>;

/** It needs the shared runtime; older builds claim that without having this. */
function withStartup(): WithStartup | null {
  // In the pane's own tests there is no Office.
  if (!('Office' in globalThis)) return null;
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return null;
  const addin = Office.addin as Partial<WithStartup> | undefined;
  const isThere = addin?.getStartupBehavior && addin.setStartupBehavior;
  return isThere ? (addin as WithStartup) : null;
}
