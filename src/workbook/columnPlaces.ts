import type { ColumnSource } from '../report/datum';

/** Where a table's columns are: by name, with their place among the headers. */
export type ColumnPlaces = ReadonlyMap<string, ColumnPlace>;

export interface ColumnPlace {
  readonly source: ColumnSource;
  readonly at: number;
}
