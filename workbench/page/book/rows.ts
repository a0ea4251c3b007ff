import type { Host } from '../../host/host';
import { MAX_COLUMNS, type Area } from '../../host/model/area';
import type { Sheet } from '../../host/model/sheet';
import { clear, rangeEdits } from '../../host/objects/ranges/rangeEdits';
import { refusalOf } from './refusal';

const wholeRows = (area: Area): Area => ({ ...area, left: 0, right: MAX_COLUMNS - 1 });

/** Inserts as many empty rows as are selected, above them. */
export const insertRows = (host: Host, sheet: Sheet, area: Area): string | undefined =>
  edit(host, 'Insert', sheet, wholeRows(area));

/** Deletes the selected rows. */
export const deleteRows = (host: Host, sheet: Sheet, area: Area): string | undefined =>
  edit(host, 'Delete', sheet, wholeRows(area));

/** Clears cells; their format stays. */
export const clearCells = (host: Host, sheet: Sheet, area: Area): string | undefined =>
  refusalOf(() => host.act('Clear', () => clear({ sheet, areas: [area] }, 'Contents', host)));

function edit(
  host: Host,
  method: 'Insert' | 'Delete',
  sheet: Sheet,
  area: Area,
): string | undefined {
  return refusalOf(() =>
    host.act(`${method} rows`, () => {
      rangeEdits[method]?.({ sheet, areas: [area] }, [], host);
    }),
  );
}
