/** The used range of a sheet; rows and columns count from 0. */
export interface Extent {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** How many conditional formats it has. */
  readonly ruleCount: number;
}
