import {
  isEntireColumn,
  isEntireRow,
  MAX_COLUMNS,
  MAX_ROWS,
  WHOLE_SHEET,
  sameArea,
  type Area,
} from './area';

/** An address as written: the sheet when it names one, and the cells. */
export interface Address {
  sheet?: string;
  area: Area;
}

/** 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A → 0, AA → 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

interface Corner {
  row?: number;
  column?: number;
}

function corner(text: string): Corner | undefined {
  const cell = CELL.exec(text);
  if (cell) return { column: columnIndex(cell[1] ?? ''), row: Number(cell[2]) - 1 };
  const column = COLUMN.exec(text);
  if (column) return { column: columnIndex(column[1] ?? '') };
  const row = ROW.exec(text);
  return row ? { row: Number(row[1]) - 1 } : undefined;
}

/** Reads `A1`, `A1:B2`, `A:B`, `2:3`; undefined when it is none of them or lies off the sheet. */
export function parseArea(text: string): Area | undefined {
  const [from = '', to, ...more] = text.trim().split(':');
  if (more.length > 0) return undefined;
  const a = corner(from);
  const b = to === undefined ? a : corner(to);
  if (!a || !b) return undefined;
  const whole = a.row === undefined || a.column === undefined;
  if (whole && (to === undefined || !sameShape(a, b))) return undefined;
  if (!whole && !sameShape(a, b)) return undefined;
  return ordered(a, b);
}

const sameShape = (a: Corner, b: Corner): boolean =>
  (a.row === undefined) === (b.row === undefined) &&
  (a.column === undefined) === (b.column === undefined);

function ordered(a: Corner, b: Corner): Area | undefined {
  const rows = [a.row ?? 0, b.row ?? MAX_ROWS - 1];
  const columns = [a.column ?? 0, b.column ?? MAX_COLUMNS - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS
    ? area
    : undefined;
}

/** Reads an address with or without its sheet: `'Mål 2'!A1:B2`. */
export function parseAddress(text: string): Address | undefined {
  const trimmed = text.trim().replace(/^=/, '');
  const bang = trimmed.lastIndexOf('!');
  const area = parseArea(trimmed.slice(bang + 1));
  if (!area) return undefined;
  return bang < 0 ? { area } : { sheet: unquoteSheet(trimmed.slice(0, bang)), area };
}

const unquoteSheet = (text: string): string =>
  text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;

const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc]\d*)$/;

/** A sheet's name as an address or a formula has it: quoted where it must be. */
export const quoteSheet = (name: string): string =>
  PLAIN_SHEET.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** `A1:B2`; whole rows and columns as `1:2` and `A:B`. */
export function formatArea(area: Area, mark = ''): string {
  const row = (index: number): string => `${mark}${index + 1}`;
  const column = (index: number): string => `${mark}${columnName(index)}`;
  if (sameArea(area, WHOLE_SHEET)) return `${row(area.top)}:${row(area.bottom)}`;
  if (isEntireColumn(area)) return `${column(area.left)}:${column(area.right)}`;
  if (isEntireRow(area)) return `${row(area.top)}:${row(area.bottom)}`;
  const first = column(area.left) + row(area.top);
  const last = column(area.right) + row(area.bottom);
  return first === last ? first : `${first}:${last}`;
}

/** `Sheet1!A1:B2`, as `range.address` gives it. */
export const formatAddress = (sheet: string, area: Area): string =>
  `${quoteSheet(sheet)}!${formatArea(area)}`;

/** `Sheet1!$A$1:$B$2`, as names and rules are kept. */
export const absoluteAddress = (sheet: string, area: Area): string =>
  `${quoteSheet(sheet)}!${formatArea(area, '$')}`;
