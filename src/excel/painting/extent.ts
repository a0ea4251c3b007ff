/** The used range of a sheet, and what else is to be known before it is painted anew; rows and columns count from 0. */
export interface Extent {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** How many conditional formats it has. */
  readonly ruleCount: number;
  /** What its window shows; null when Excel does not say. */
  readonly view: SheetView | null;
}

export interface SheetView {
  /** How many rows stay in sight, if nothing else does. */
  readonly frozenRows: number | null;
  readonly showsGridlines: boolean;
}
