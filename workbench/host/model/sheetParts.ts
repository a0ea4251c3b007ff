import type { Area } from './area';
import type { CellStyle } from './cells/style';

export interface RowFormat {
  /** In points. */
  readonly height?: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
}

export interface ColumnFormat {
  /** In points, as the API measures it. */
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
}

export interface Protection {
  readonly on: boolean;
  readonly options: Readonly<Record<string, unknown>>;
  readonly password?: string;
}

/** Rows and columns that stay in view. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** A rule on what may be typed into cells, with its input message. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt?: Readonly<Record<string, unknown>>;
  readonly errorAlert?: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly type: 'CellValue' | 'Custom' | 'ContainsText' | 'Other';
  areas: readonly Area[];
  stopIfTrue: boolean;
  /** cellValue: formula1, formula2, operator; text: operator, text; custom: formula. */
  rule: Readonly<Record<string, unknown>>;
  style: CellStyle;
  /** The API does not find it, though it is there and counts (`doubleRules`). */
  readonly isUnreadable?: boolean;
  readonly isDouble?: boolean;
  /** The file's own data, for kinds that are kept but not edited here. */
  readonly raw?: unknown;
}

export interface CommentReply {
  readonly id: string;
  content: string;
  readonly author: string;
  readonly created: string;
}

export interface Comment extends CommentReply {
  row: number;
  column: number;
  resolved: boolean;
  replies: readonly CommentReply[];
}

/** A note at a cell: the old kind of comment, without author and thread. */
export interface Note {
  row: number;
  column: number;
  readonly text: string;
  /** The file's own data. */
  readonly raw: unknown;
}

/** A page break before this row or column. */
export interface PageBreak {
  readonly id: string;
  readonly at: number;
}
