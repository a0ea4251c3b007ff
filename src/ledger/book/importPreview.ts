import { add, subtract } from '../../figures/arithmetic';
import { equals, isZero } from '../../figures/compare';
import { ZERO, type Decimal } from '../../figures/decimal';
import type { Figure } from '../../figures/interval';
import { convertMoney, type MoneyUnit } from '../../figures/money';
import { round } from '../../figures/round';
import { foldText } from '../../language/words/cleanText';
import type { Datum } from '../../report/datum';
import type { Report } from '../../report/report';
import { fieldNamed, tableNamed } from '../../report/tables';
import type { LedgerColumn } from '../result/columnsOf';
import type { TakenCell } from '../result/takeIn';

/** What an import would do to a workbook, cell by cell. */
export interface ImportPreview {
  readonly changes: readonly CellChange[];
  /** Cells that hold the imported amount already. */
  readonly same: number;
  readonly left: readonly LeftCell[];
  /** Amounts whose row or column the workbook lacks. */
  readonly noPlace: readonly TakenCell[];
  readonly rounding: readonly Rounding[];
}

export interface CellChange {
  readonly datum: Datum<Figure>;
  /** In the report's unit; null for a blank cell. */
  readonly from: Decimal | null;
  /** Rounded to what the report shows. */
  readonly to: Decimal;
  /** As the ledger has it, in the report's unit. */
  readonly exact: Decimal;
  readonly unit: MoneyUnit;
}

/** A cell that is not written over, and why. */
export interface LeftCell {
  readonly change: CellChange;
  readonly why: 'formula' | 'locked' | 'query';
}

/** What rounding each cell does to the sum of a column's costs or revenues. */
export interface Rounding {
  readonly kind: string;
  readonly column: LedgerColumn;
  /** The exact sum, rounded once. */
  readonly sum: Decimal;
  /** The sum of the rounded cells. */
  readonly cells: Decimal;
}

/** Holds what a ledger gives against the cells of a report. */
export function importPreview(
  report: Report,
  cells: readonly TakenCell[],
  fileUnit: MoneyUnit,
  columns: readonly LedgerColumn[] | null,
): ImportPreview {
  const { unit, decimals } = report.heading.money;
  const wanted = cells.filter(({ column }) => columns === null || columns.includes(column));
  const changes: CellChange[] = [];
  const left: LeftCell[] = [];
  const noPlace: TakenCell[] = [];
  let same = 0;
  for (const cell of wanted) {
    const datum = datumOf(report, cell);
    if (datum === null) {
      if (!isZero(cell.amount)) noPlace.push(cell);
      continue;
    }
    const exact = convertMoney(cell.amount, fileUnit, unit);
    const from = datum.value?.value ?? null;
    const change = { datum, from, to: round(exact, decimals), exact, unit };
    const why = whyLeft(datum);
    if (from !== null && equals(from, change.to)) same++;
    else if (why !== null) left.push({ change, why });
    else changes.push(change);
  }
  return { changes, same, left, noPlace, rounding: roundings(wanted, fileUnit, unit, decimals) };
}

/** The cell of a table, by the key of its row whatever the case. */
function datumOf(report: Report, { table, row, column }: TakenCell): Datum<Figure> | null {
  const field = fieldNamed(table);
  const columns = Object.entries(tableNamed(table)?.columns ?? {});
  const [name] = columns.find(([, one]) => one.name === column) ?? [];
  if (field === null || name === undefined) return null;
  const key = foldText(row.replace(/\s*\|\s*/g, '|'));
  const found = report[field].rows.find(({ source }) => foldText(source.key) === key);
  const datum = found && (found as unknown as Readonly<Record<string, Datum<Figure>>>)[name];
  return datum?.written ? datum : null;
}

function whyLeft({ written, row }: Datum<Figure>): LeftCell['why'] | null {
  if (written?.formula !== null) return 'formula';
  if (row.table.guard === 'imported') return 'query';
  return row.table.guard === 'protected' && !written.isUnlocked ? 'locked' : null;
}

function roundings(
  cells: readonly TakenCell[],
  fileUnit: MoneyUnit,
  unit: MoneyUnit,
  decimals: number,
): readonly Rounding[] {
  const sums = new Map<string, Rounding & { exact: Decimal }>();
  for (const { table, row, column, amount } of cells) {
    if (table !== 'Verksamheter') continue;
    const kind = row.split('|')[1] ?? '';
    const key = `${column}|${kind}`;
    const known = sums.get(key) ?? { kind, column, sum: ZERO, cells: ZERO, exact: ZERO };
    const exact = convertMoney(amount, fileUnit, unit);
    sums.set(key, {
      ...known,
      exact: add(known.exact, exact),
      cells: add(known.cells, round(exact, decimals)),
    });
  }
  return [...sums.values()]
    .map(({ kind, column, exact, cells: sum }) => ({
      kind,
      column,
      sum: round(exact, decimals),
      cells: sum,
    }))
    .filter(({ sum, cells: rounded }) => !isZero(subtract(sum, rounded)));
}
