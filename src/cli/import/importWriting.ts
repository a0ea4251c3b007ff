import { toNumber } from '../../figures/decimal';
import { formatNumber } from '../../language/numbers/formatNumber';
import { addressOf } from '../../report/address';
import { cellName } from '../../report/cellName';
import { keyOf } from '../../report/datum';
import { ledgerTable } from '../../ledger/book/ledgerTable';
import type { CellChange } from '../../ledger/book/importPreview';
import { planWithNames, writtenPlan } from '../../ledger/book/writtenPlan';
import { storedAmount } from '../../workbook/cells/storedAmount';
import type { LoggedChange } from '../../workbook/log/changeLog';
import type { NumberChange } from '../../xlsx/writing/writeCell';
import type { TableSheet } from '../../xlsx/writing/writeTableSheet';
import type { Prepared } from './prepareImport';

/** What the log names in place of a rule. */
const IMPORT = 'Import';

const placeOf = ({ datum }: CellChange): { sheet: string; address: string } => ({
  sheet: datum.row.table.sheet,
  address: addressOf(datum),
});

/** The number to store in each cell. */
export const numbersOf = (changes: readonly CellChange[]): readonly NumberChange[] =>
  changes.map((change) => ({
    ...placeOf(change),
    value: storedAmount(change.to, change.unit, change.datum.written?.format ?? 'General'),
    mayAdd: true,
  }));

/** A line of the log for each cell. */
export const logOf = (
  changes: readonly CellChange[],
  who: string | null,
  when: Date,
): readonly LoggedChange[] =>
  changes.map((change) => ({
    when,
    who,
    cell: cellName(placeOf(change)),
    key: keyOf(change.datum),
    from: change.from === null ? '' : formatNumber(change.from, 'sv'),
    to: formatNumber(change.to, 'sv'),
    rules: [IMPORT],
  }));

/** The ledger's amounts, and the code plan where the workbook has none of its own. */
export function tablesOf({ ledger, plan, hasOwnPlan }: Prepared): readonly TableSheet[] {
  const rows = ledgerTable([ledger]).map(({ account, object, month, booked, budget }) => [
    account,
    object,
    month,
    toNumber(booked),
    toNumber(budget),
  ]);
  const lines = (plan === null ? writtenPlan([ledger]) : planWithNames(plan, ledger)).map(
    ({ account, object, table, row, column, sign }) => [account, object, table, row, column, sign],
  );
  const ledgerSheet: TableSheet = {
    name: 'Huvudbok',
    title: 'Huvudbok: bokfört och budget per konto, objekt och månad i kronor, debet plus',
    headers: ['Konto', 'Objekt', 'Månad', 'Belopp', 'Budget'],
    rows,
    state: 'visible',
  };
  const planSheet: TableSheet = {
    name: 'Kodplan',
    title: 'Kodplan: vilka konton och objekt som hör till vilken rad i rapporten',
    headers: ['Konto', 'Objekt', 'Tabell', 'Rad', 'Kolumn', 'Tecken'],
    rows: lines,
    state: 'visible',
  };
  return [ledgerSheet, ...(hasOwnPlan ? [] : [planSheet])].filter((sheet) => sheet.rows.length > 0);
}
