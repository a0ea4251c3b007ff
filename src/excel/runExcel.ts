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
  /**
   * Whether all that it does shall be one step of Excel's undo list, where Excel can (ExcelApi 1.20).
   * Where it refuses, as something in the task can't be undone, the task is done again from the
   * beginning without: `onUndoRefused` tells it that it may have left something behind.
   */
  readonly isOneUndo?: boolean;
  readonly onUndoRefused?: () => void;
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
  options: RunOptions = {},
): Promise<ExcelResult<T>> {
  const { signal, waitsForCell = false, isOneUndo = false, wait = sleep } = options;
  const groups = isOneUndo && hasUndoGroups();
  for (const pause of [...PAUSES, null]) {
    if (signal?.aborted) return failed('cancelled');
    try {
      return done(await runOnce(task, waitsForCell, groups));
    } catch (thrown) {
      if (groups && isUndoRefused(thrown)) {
        options.onUndoRefused?.();
        return runExcel(task, { ...options, isOneUndo: false });
      }
      const fault = faultOf(thrown);
      const passes = fault.kind === 'busy' || (waitsForCell && fault.kind === 'cellEditMode');
      if (!passes || pause === null) return { ok: false, fault };
      await wait(pause);
    }
  }
  return failed('busy');
}

function runOnce<T>(
  task: (context: Excel.RequestContext) => Promise<T>,
  delayForCellEdit: boolean,
  mergeUndoGroup: boolean,
): Promise<T> {
  if (!delayForCellEdit && !mergeUndoGroup) return Excel.run(task);
  return Excel.run(
    { ...(delayForCellEdit && { delayForCellEdit }), ...(mergeUndoGroup && { mergeUndoGroup }) },
    task,
  );
}

/** Something in the task can't be undone, so that Excel won't group it. */
const isUndoRefused = (thrown: unknown): boolean =>
  (thrown as { readonly code?: unknown } | null)?.code === 'UndoNotSupported';

const hasUndoGroups = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.20');

/**
 * Whether Excel refused something that a task can do without, so that the rest may be asked for
 * alone; not when it takes nothing at all for the moment.
 */
export const canBePassed = ({ fault: { kind } }: Failure): boolean =>
  kind !== 'cellEditMode' && kind !== 'busy' && kind !== 'cancelled';
