import type { SheetId } from '../../sheets/sheets';

/** A sheet that was made, and whether it stood there before. */
export interface PaintedSheet {
  readonly id: SheetId;
  readonly sheet: string;
  readonly repainted: boolean;
}
