import type { Area } from './area';
import type { Sheet } from './sheet';

export interface TableColumn {
  readonly id: number;
  /** As the header cell shows it; kept here too, because a table may hide its header. */
  name: string;
  totalsFunction?: string;
  totalsLabel?: string;
  totalsFormula?: string;
  /** The formula that fills the column, without its equals sign. */
  calculated?: string;
}

/** An Excel table (ListObject). */
export interface Table {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  /** With header and totals rows. */
  area: Area;
  columns: readonly TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
}

/** The rows between header and totals. */
export const bodyArea = (table: Table): Area => ({
  ...table.area,
  top: table.area.top + (table.showHeaders ? 1 : 0),
  bottom: table.area.bottom - (table.showTotals ? 1 : 0),
});

export const headerArea = (table: Table): Area | undefined =>
  table.showHeaders ? { ...table.area, bottom: table.area.top } : undefined;

export const totalsArea = (table: Table): Area | undefined =>
  table.showTotals ? { ...table.area, top: table.area.bottom } : undefined;

/** One column of an area, counted from the area's left. */
export const columnOf = (area: Area, index: number): Area => ({
  ...area,
  left: area.left + index,
  right: area.left + index,
});
