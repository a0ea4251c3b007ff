import { deleteRows, insertRows } from '../book/rows';
import type { Workbench } from '../book/workbench';
import { cursorOn, selectedArea } from '../grid/cursor';
import { say } from './messages';
import { openMenu } from './menu';

/** Puts in as many rows as are selected. */
export const insertSelectedRows = (workbench: Workbench): void => edit(workbench, insertRows);

/** Takes the selected rows out. */
export const deleteSelectedRows = (workbench: Workbench): void => edit(workbench, deleteRows);

/** The menu of the right mouse button. */
export function openRowMenu(workbench: Workbench, { clientX, clientY }: MouseEvent): void {
  openMenu({ left: clientX, top: clientY }, [
    ['Infoga rader', () => insertSelectedRows(workbench)],
    ['Ta bort rader', () => deleteSelectedRows(workbench)],
  ]);
}

function edit(workbench: Workbench, change: typeof insertRows): void {
  const { host, sheet } = workbench;
  const refusal = change(host, sheet, selectedArea(cursorOn(sheet)));
  if (refusal !== undefined) say(refusal, 'fault');
}
