import { dateToExcel, type Cell as FileCell, type Style } from '@cj-tech-master/excelts';
import { columnCount, rowCount } from '../model/area';
import { parseArea } from '../model/address';
import { isError, type Cell, type Hyperlink, type Scalar } from '../model/cells/cell';
import type { CellStyle } from '../model/cells/style';
import type { FormulaNames } from './functionNames';

/** Reads a cell; undefined when it has neither content nor format. */
export function readCell(source: FileCell, names: FormulaNames): Cell | undefined {
  const style = readStyle(source.style);
  const styled = Object.keys(style).length > 0 ? { style } : {};
  const content = source.isMerged && source.master !== source ? {} : readContent(source, names);
  const cell: Cell = { value: null, ...content, ...styled };
  return Object.keys(cell).length > 1 || cell.value !== null ? cell : undefined;
}

function readContent(source: FileCell, names: FormulaNames): Partial<Cell> {
  const { value, formula } = source;
  if (formula !== undefined) {
    return {
      value: readScalar(source.result),
      formula: `=${names.read(formula)}`,
      cached: true,
      ...readSpill(source.model.ref),
    };
  }
  if (typeof value === 'object' && value !== null && 'hyperlink' in value) {
    return { value: source.text, hyperlink: readLink(value.hyperlink) };
  }
  if (typeof value === 'object' && value !== null && 'richText' in value) {
    return { value: source.text, rich: value };
  }
  return { value: readScalar(value) };
}

function readSpill(ref: string | undefined): Partial<Cell> {
  const area = ref === undefined ? undefined : parseArea(ref);
  if (!area || (rowCount(area) === 1 && columnCount(area) === 1)) return {};
  return { spill: { rows: rowCount(area), columns: columnCount(area) } };
}

function readScalar(value: unknown): Scalar {
  if (value instanceof Date) return dateToExcel(value, false);
  if (isError(value)) return { error: value.error };
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
    ? value
    : null;
}

const readLink = (link: string): Hyperlink =>
  link.startsWith('#') ? { documentReference: link.slice(1) } : { address: link };

const PARTS = ['font', 'fill', 'border', 'alignment', 'protection'] as const;

/** The default style is no format of its own: cells without a style show it. */
const isDefaultFont = (font: unknown): boolean => {
  const { name, size, bold, italic, underline, strike, color } = font as Partial<Style['font']>;
  const plain = !bold && !italic && !underline && !strike;
  const standard = name === 'Calibri' && size === 11;
  return plain && standard && (color === undefined || color.theme === 1);
};

/** A style from the file without the defaults that every cell has. */
export function readStyle(source: Partial<Style> | undefined): CellStyle {
  const style: Record<string, unknown> = {};
  const format = source?.numFmt;
  const code = typeof format === 'string' ? format : format?.formatCode;
  if (code !== undefined && code !== 'General') style.numFmt = code;
  for (const part of PARTS) {
    const value = source?.[part];
    if (value === undefined || value === null || Object.keys(value).length === 0) continue;
    const isDefault =
      (part === 'font' && isDefaultFont(value)) ||
      (part === 'fill' && 'pattern' in value && value.pattern === 'none');
    if (!isDefault) style[part] = value;
  }
  return style;
}
