import { type Failure, leaving } from './excelFault';
import { runExcel } from './runExcel';
import { whileWaiting } from './cellWait';

/**
 * Puts back what a task did before it failed: Excel carries out what comes before a fault, and a
 * person may begin to type between two requests (office-js#3323). Then it waits until they are done.
 *
 * @param sheets where something has stayed, should this fail too.
 * @returns why the task failed, and what has stayed of it.
 */
export async function compensate(
  why: Failure,
  sheets: readonly string[],
  putBack: (context: Excel.RequestContext) => Promise<void>,
): Promise<Failure> {
  const undo = () => runExcel(putBack, { waitsForCell: true });
  const done = await (why.fault.kind === 'cellEditMode' ? whileWaiting(undo) : undo());
  if (!done.ok) return leaving(why, sheets);
  return why.fault.kind === 'cellEditMode'
    ? { ok: false, fault: { ...why.fault, kind: 'typedMeanwhile' } }
    : why;
}
