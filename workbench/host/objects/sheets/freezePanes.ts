import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { defineClass, type HostObject } from '../../protocol/hostClass';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import { range } from '../classes';
import { areaOf, rangeAt } from '../../protocol/rangeSelf';

/** The cells that stay in view. */
function frozenArea({ frozen }: Sheet): Area | undefined {
  if (!frozen || (frozen.rows === 0 && frozen.columns === 0)) return undefined;
  return {
    top: 0,
    left: 0,
    bottom: (frozen.rows || MAX_ROWS) - 1,
    right: (frozen.columns || MAX_COLUMNS) - 1,
  };
}

const locationOf = (sheet: Sheet): HostObject | undefined => {
  const area = frozenArea(sheet);
  return area && range({ sheet, areas: [area] });
};

function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (!Number.isInteger(rows) || !Number.isInteger(columns) || rows < 0 || columns < 0) {
    throw invalidArgument();
  }
  sheet.book.change(sheet, 'frozen', { rows, columns });
}

/** Frozen panes of a sheet. */
export const freezePanes = defineClass<Sheet>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (sheet, [count]) => freeze(sheet, Number(count ?? 1), 0),
    FreezeColumns: (sheet, [count]) => freeze(sheet, 0, Number(count ?? 1)),
    FreezeAt: (sheet, [argument]) => {
      const given = range.unwrap(argument) ?? rangeAt(sheet.book, sheet, String(argument));
      const { bottom, right } = areaOf(given);
      freeze(
        sheet,
        bottom === MAX_ROWS - 1 ? 0 : bottom + 1,
        right === MAX_COLUMNS - 1 ? 0 : right + 1,
      );
    },
    Unfreeze: (sheet) => sheet.book.change(sheet, 'frozen', undefined),
    GetLocation: (sheet) => {
      const location = locationOf(sheet);
      if (!location) throw itemNotFound();
      return location;
    },
    GetLocationOrNullObject: (sheet) => locationOf(sheet) ?? null,
  },
});
