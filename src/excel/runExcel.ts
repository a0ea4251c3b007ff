import { done, type ExcelResult, failed, type Failure, faultOf } from './excelFault';

/** How long to wait before trying again when Excel is busy; in milliseconds. */
const PAUSES = [200, 800, 2400];

/** What a task may be given besides Excel. */
export interface RunOptions {
  /** Cancels before the next batch; what is on its way is finished. */
  readonly signal?: AbortSignal;
  /**
   * Waits until a person is done with the cell that they are typing in, where Excel can (else it is
   * tried again a few times); without it such a task is refused at once.
   */
  readonly waitsForCell?: boolean;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Runs a task in Excel. Whatever Excel throws becomes a value; a task that Excel was too busy for
 * is tried again, since such a request was not carried out.
 */
export async function runExcel<T>(
  task: (context: Excel.RequestContext) => Promise<T>,
  { signal, waitsForCell = false, wait = sleep }: RunOptions = {},
): Promise<ExcelResult<T>> {
  for (const pause of [...PAUSES, null]) {
    if (signal?.aborted) return failed('cancelled');
    try {
      return done(
        await (waitsForCell ? Excel.run({ delayForCellEdit: true }, task) : Excel.run(task)),
      );
    } catch (thrown) {
      const fault = faultOf(thrown);
      const passes = fault.kind === 'busy' || (waitsForCell && fault.kind === 'cellEditMode');
      if (!passes || pause === null) return { ok: false, fault };
      await wait(pause);
    }
  }
  return failed('busy');
}

/**
 * Whether Excel refused something that a task can do without, so that the rest may be asked for
 * alone; not when it takes nothing at all for the moment.
 */
export const canBePassed = ({ fault: { kind } }: Failure): boolean =>
  kind !== 'cellEditMode' && kind !== 'busy' && kind !== 'cancelled';
