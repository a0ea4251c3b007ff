import { parseArea } from './address';
import type { Sheet } from './sheet';

/** A defined name: of the workbook, or of one sheet. */
export interface DefinedName {
  readonly id: string;
  name: string;
  /** The sheet it belongs to; undefined for the whole workbook. */
  readonly scope: Sheet | undefined;
  /** With its equals sign. */
  formula: string;
  visible: boolean;
  comment: string;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const R1C1 = /^[RrCc]$|^[Rr]\d*[Cc]\d*$/;

/** Whether Excel takes the text as the name of a table or a range. */
export const isDefinedName = (name: string): boolean =>
  name.length <= 255 && NAME.test(name) && !R1C1.test(name) && parseArea(name) === undefined;
