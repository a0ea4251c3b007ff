import { parseAddress } from '../address';
import { intersection, singleCell, type Area } from '../area';
import { shownValue, type Scalar } from './cell';
import type { Sheet } from '../sheet';
import type { Validation } from '../sheetParts';
import { constantOf } from '../../formula/constant';

/**
 * The cells that break a validation. Rules that are formulas are not evaluated here: their
 * cells count as valid.
 */
export function invalidCells(sheet: Sheet, areas: readonly Area[], validation: Validation): Area[] {
  const found: Area[] = [];
  for (const area of areas) {
    for (const own of validation.areas) {
      const common = intersection(area, own);
      if (!common) continue;
      for (const [row, column, cell] of sheet.cellsIn(common)) {
        if (cell.value === null && validation.ignoreBlanks) continue;
        if (!isAllowed(sheet, cell.value, validation.rule)) found.push(singleCell(row, column));
      }
    }
  }
  return found;
}

/** Whether a rule lets a value stand in a cell. */
export function isAllowed(sheet: Sheet, value: Scalar, rule: Validation['rule']): boolean {
  const [[kind, members] = []] = Object.entries(rule);
  const given = (members ?? {}) as Record<string, unknown>;
  switch (kind) {
    case 'list':
      return listed(sheet, value, given.source);
    case 'wholeNumber':
      return typeof value === 'number' && Number.isInteger(value) && compares(value, given);
    case 'decimal':
    case 'date':
    case 'time':
      return typeof value === 'number' && compares(value, given);
    case 'textLength':
      return compares(String(shownValue(value)).length, given);
    default:
      return true;
  }
}

function listed(sheet: Sheet, value: Scalar, source: unknown): boolean {
  if (typeof source !== 'string') return true;
  const text = String(shownValue(value));
  if (!source.startsWith('=')) return source.split(',').some((word) => word.trim() === text);
  const address = parseAddress(source);
  const on = address?.sheet === undefined ? sheet : sheet.book.sheet(address.sheet);
  if (!address || !on) return true;
  for (const [, , cell] of on.cellsIn(address.area)) {
    if (String(shownValue(cell.value)) === text) return true;
  }
  return false;
}

function compares(
  value: number,
  { operator, formula1, formula2 }: Record<string, unknown>,
): boolean {
  const [low, high] = [numberOf(formula1), numberOf(formula2)];
  if (low === undefined) return true;
  switch (operator) {
    case 'Between':
      return high === undefined || (value >= low && value <= high);
    case 'NotBetween':
      return high === undefined || value < low || value > high;
    case 'EqualTo':
      return value === low;
    case 'NotEqualTo':
      return value !== low;
    case 'GreaterThan':
      return value > low;
    case 'GreaterThanOrEqualTo':
      return value >= low;
    case 'LessThan':
      return value < low;
    case 'LessThanOrEqualTo':
      return value <= low;
    default:
      return true;
  }
}

function numberOf(input: unknown): number | undefined {
  if (typeof input === 'number') return input;
  const constant = typeof input === 'string' ? constantOf(input) : undefined;
  return typeof constant === 'number' ? constant : undefined;
}
