import type { Host } from '../../host/host';
import type { Area } from '../../host/model/area';
import type { Sheet } from '../../host/model/sheet';
import { activate, selectRange } from '../../host/objects/ranges/selectRange';

/** Selects cells as a person does, and notifies the add-in. */
export function selectCells(host: Host, sheet: Sheet, area: Area): void {
  selectRange(host, sheet, [area]);
  host.events.flush();
}

/** Activates a sheet; its own selection stays. */
export function showSheet(host: Host, sheet: Sheet): void {
  activate(host, sheet);
  host.events.flush();
  host.selectionChanged();
}
