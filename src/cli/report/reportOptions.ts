import type { SheetId } from '../../sheets/sheets';

/** What a person asks of `tertial report`. */
export interface ReportOptions {
  /** The paths as the user gave them. */
  readonly output?: string;
  readonly pdf?: string;
  readonly inPlace: boolean;
  readonly force: boolean;
  readonly sheets: readonly SheetId[];
  readonly values: boolean;
  readonly alone: boolean;
  /** The file of answers to what adoption asks, as the user gave it. */
  readonly answers?: string;
}
