import { columnIndex, columnName, quoteSheet } from '../model/address';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../model/area';

interface Corner {
  row?: number;
  column?: number;
  fixedRow?: boolean;
  fixedColumn?: boolean;
}

/** A parsed reference: dollar signs, sheet, and whether it means a spill (`A1#`). */
export interface Reference {
  /** As written, without quotes. */
  readonly sheet?: string;
  readonly from: Corner;
  readonly to?: Corner;
  readonly spilled: boolean;
}

const PARTS = /^(?:(.*)!)?(\$?[A-Za-z]*\$?\d*)(?::(\$?[A-Za-z]*\$?\d*))?(#?)$/u;
const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** Reads the text of a reference token. */
export function parseReference(text: string): Reference | undefined {
  const match = PARTS.exec(text);
  if (!match) return undefined;
  const [, prefix, first = '', second, hash] = match;
  return {
    ...(prefix === undefined ? {} : { sheet: unquote(prefix) }),
    from: corner(first),
    ...(second === undefined ? {} : { to: corner(second) }),
    spilled: hash === '#',
  };
}

const unquote = (prefix: string): string =>
  prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;

function corner(text: string): Corner {
  const [, a = '', letters = '', b = '', digits = ''] = CORNER.exec(text) ?? [];
  const fixed = letters === '' ? { fixedRow: a !== '' } : { fixedRow: b !== '' };
  return {
    ...(letters === '' ? {} : { column: columnIndex(letters), fixedColumn: a !== '' }),
    ...(digits === '' ? {} : { row: Number(digits) - 1, ...fixed }),
  };
}

/** The cells a reference names. */
export function referenceArea({ from, to = from }: Reference): Area {
  const rows = [from.row ?? 0, to.row ?? MAX_ROWS - 1];
  const columns = [from.column ?? 0, to.column ?? MAX_COLUMNS - 1];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** The same reference to other cells: dollar signs, sheet and shape stay. */
export function withArea(reference: Reference, area: Area): Reference {
  const place = (old: Corner, row: number, column: number): Corner => ({
    ...old,
    ...(old.row === undefined ? {} : { row }),
    ...(old.column === undefined ? {} : { column }),
  });
  const single = area.top === area.bottom && area.left === area.right;
  const to = reference.to ?? (single ? undefined : reference.from);
  return {
    ...reference,
    from: place(reference.from, area.top, area.left),
    ...(to ? { to: place(to, area.bottom, area.right) } : {}),
  };
}

/** The text of a reference. */
export function formatReference(reference: Reference): string {
  const { sheet, from, to, spilled } = reference;
  const prefix = sheet === undefined ? '' : `${quoteRange(sheet)}!`;
  const tail = to ? `:${formatCorner(to)}` : '';
  return `${prefix}${formatCorner(from)}${tail}${spilled ? '#' : ''}`;
}

const quoteRange = (sheet: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*:[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : quoteSheet(sheet);

function formatCorner({ row, column, fixedRow, fixedColumn }: Corner): string {
  const letters = column === undefined ? '' : `${fixedColumn ? '$' : ''}${columnName(column)}`;
  const digits = row === undefined ? '' : `${fixedRow ? '$' : ''}${row + 1}`;
  return letters + digits;
}
