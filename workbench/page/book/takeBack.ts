import { selectCells } from './selectCells';
import type { Workbench } from './workbench';

/** Takes the latest step back, or does it again, and shows the sheet on which it was. */
export function takeBack({ host }: Workbench, step: 'undo' | 'redo'): void {
  if (!host[step]() || host.replayed.has(host.book.active)) return;
  // What follows an edit, on other sheets, is taken back before the edit itself.
  const places = [...host.replayed];
  const [sheet, area] = places.at(step === 'undo' ? -1 : 0) ?? [];
  if (sheet?.visibility === 'Visible' && area && !sheet.deleted) selectCells(host, sheet, area);
}
