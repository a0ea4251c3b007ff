import { selectCells } from './selectCells';
import type { Workbench } from './workbench';

/** Undoes or redoes the latest step, and shows the sheet it changed. */
export function undoOrRedo({ host }: Workbench, step: 'undo' | 'redo'): void {
  if (!host[step]() || host.replayed.has(host.book.active)) return;
  // An edit's consequences on other sheets are undone before the edit itself.
  const places = [...host.replayed];
  const [sheet, area] = places.at(step === 'undo' ? -1 : 0) ?? [];
  if (sheet?.visibility === 'Visible' && area && !sheet.deleted) selectCells(host, sheet, area);
}
