import { selectCells } from './selectCells';
import type { Workbench } from './workbench';

/** Takes the latest step back, or does it again, and shows the sheet on which it was. */
export function takeBack({ host }: Workbench, step: 'undo' | 'redo'): void {
  if (!host[step]()) return;
  const [[sheet, area] = []] = host.replayed;
  const isElsewhere = sheet !== host.book.active && sheet?.visibility === 'Visible';
  if (sheet && area && isElsewhere && !sheet.deleted) selectCells(host, sheet, area);
}
