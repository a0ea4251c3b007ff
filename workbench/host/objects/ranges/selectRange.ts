import type { Area } from '../../model/area';
import { formatArea } from '../../model/address';
import { overlaps, intersection } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { SHEET_EVENTS, TABLE_EVENTS } from '../../protocol/eventNumbers';
import { WORKBOOK_TARGET } from '../../protocol/events';
import { HostError } from '../../protocol/hostError';
import type { Hosted } from '../../protocol/hosted';

/** Activates a sheet, and raises the events. */
export function activate(host: Hosted, sheet: Sheet): void {
  if (sheet.visibility !== 'Visible') {
    throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
  }
  const { book, events } = host;
  const old = book.active;
  if (old === sheet) return;
  book.active = sheet;
  events.raise(SHEET_EVENTS.DeactivatedEvent, [old.id, WORKBOOK_TARGET], { worksheetId: old.id });
  events.raise(SHEET_EVENTS.ActivatedEvent, [sheet.id, WORKBOOK_TARGET], {
    worksheetId: sheet.id,
  });
}

/** Selects cells, and raises the events of sheet, workbook, tables and document. */
export function selectRange(host: Hosted, sheet: Sheet, areas: readonly Area[]): void {
  activate(host, sheet);
  const before = sheet.selection;
  host.book.select(sheet, areas);
  const address = areas.map((area) => formatArea(area)).join(',');
  host.events.raise(SHEET_EVENTS.SelectionChangedEvent, [sheet.id, WORKBOOK_TARGET], {
    worksheetId: sheet.id,
    address,
  });
  for (const table of sheet.tables) {
    const inside = areas.flatMap((area) => intersection(area, table.area) ?? []);
    const left = before.some((area) => overlaps(area, table.area));
    if (inside.length === 0 && !left) continue;
    host.events.raise(TABLE_EVENTS.SelectionChangedEvent, [table.id], {
      worksheetId: sheet.id,
      tableId: table.id,
      isInsideTable: inside.length > 0,
      address: inside.map((area) => formatArea(area)).join(','),
    });
  }
  host.selectionChanged();
}
