import type { SheetId } from '../../sheets/sheets';

/** A sheet that was made, and whether it stood there before. */
export interface PaintedSheet {
  readonly id: SheetId;
  readonly sheet: string;
  readonly repainted: boolean;
  /** Whether its header rows are frozen; Excel may refuse that alone. */
  readonly isFrozen?: boolean;
}
