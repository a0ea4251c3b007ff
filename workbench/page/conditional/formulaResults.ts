import { evaluateFormulas } from '../../host/calculation/evaluateFormulas';
import { constantOf } from '../../host/formula/constant';
import { offsetFormula } from '../../host/formula/offsetFormula';
import type { Host } from '../../host/host';
import { intersection, type Area } from '../../host/model/area';
import type { Scalar } from '../../host/model/cells/cell';
import type { Sheet } from '../../host/model/sheet';
import type { ConditionalFormat } from '../../host/model/sheetParts';

const KEYS = ['formula', 'formula1', 'formula2'] as const;
type Key = (typeof KEYS)[number];

/** What a formula of a conditional format gives for a cell. */
type Results = (format: ConditionalFormat, key: Key, row: number, column: number) => Scalar;

/**
 * Calculates the formulas of a sheet's conditional formats, each for every cell it covers: their
 * references move along from the first cell. Constants need no calculation.
 */
export function formulaResults(host: Host, sheet: Sheet, cells: Area | undefined): Results {
  const asked: string[] = [];
  const places = new Map<string, number>();
  for (const format of sheet.conditionalFormats) {
    for (const key of KEYS) {
      const formula = textOf(format, key);
      if (formula === undefined || constantOf(formula) !== undefined) continue;
      for (const [row, column] of coveredCells(format, cells)) {
        const [first] = format.areas;
        const text = offsetFormula(formula, row - (first?.top ?? 0), column - (first?.left ?? 0));
        places.set(`${format.id}|${key}|${row},${column}`, asked.length);
        asked.push(text);
      }
    }
  }
  const values = evaluateFormulas(host, sheet, asked);
  return (format, key, row, column) => {
    const formula = textOf(format, key);
    const constant = formula === undefined ? null : constantOf(formula);
    if (constant !== undefined) return constant;
    const place = places.get(`${format.id}|${key}|${row},${column}`);
    return place === undefined ? null : (values[place] ?? null);
  };
}

function textOf({ rule }: ConditionalFormat, key: Key): string | undefined {
  const formula = rule[key];
  if (typeof formula === 'number') return `=${formula}`;
  return typeof formula === 'string' && formula !== '' ? formula : undefined;
}

function* coveredCells(
  { areas }: ConditionalFormat,
  cells: Area | undefined,
): Generator<readonly [row: number, column: number]> {
  for (const area of areas) {
    const part = cells && intersection(area, cells);
    if (!part) continue;
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) yield [row, column];
    }
  }
}
