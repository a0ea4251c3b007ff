import { negate, subtract } from '../../figures/arithmetic';
import { isZero } from '../../figures/compare';
import { ZERO, type Decimal } from '../../figures/decimal';
import type { Entry, Measure, Month } from '../ledger';
import type { NoteBook } from '../notes/noteBook';
import { sideOf } from '../plan/kommunBas';
import type { Role } from './columnRole';
import { exportMonth } from './exportMonth';
import { sumOf, type ListRow } from './exportRows';
import type { Header } from './findHeader';
import { toDebit, type ListSign } from './listSign';

export interface EntryContext {
  readonly header: Header;
  readonly sign: ListSign;
  /** The last month of the list, and its year; null when it does not say. */
  readonly through: Month | null;
  readonly year: number | null;
  readonly notes: NoteBook;
}

/** The amounts of the rows: each by account, objects, month and what it measures. */
export function exportEntries(
  data: readonly ListRow[],
  { header, sign, through, year, notes }: EntryContext,
): readonly Entry[] {
  const used = amountColumns(header, year, notes);
  const entries: Entry[] = [];
  for (const row of data) {
    const { account } = row;
    if (account === null) continue;
    const objects = Object.fromEntries(Object.entries(row.objects).map(([of, { id }]) => [of, id]));
    const ownMonth = exportMonth(row.month, year);
    if (row.month !== '' && ownMonth === null) noMonth(row, notes);
    const turn = toDebit(sign, sideOf(account, undefined));
    checkSum(row, header, notes);
    for (const { column, measure, month } of used) {
      const amount = row.amounts[column] ?? ZERO;
      const when = ownMonth ?? month ?? (measure === 'budget' ? null : through);
      entries.push({ account, objects, month: when, measure, amount: signed(amount, turn) });
    }
  }
  return entries;
}

const signed = (amount: Decimal, turn: 1 | -1): Decimal => (turn === 1 ? amount : negate(amount));

interface AmountColumn {
  readonly column: number;
  readonly measure: Measure;
  /** Null where the row, or the list as a whole, says it. */
  readonly month: Month | null;
}

/**
 * The columns that are taken: of several for one measure the whole year's budget and the year's
 * accumulated outcome.
 */
function amountColumns(
  { roles, row }: Header,
  year: number | null,
  notes: NoteBook,
): readonly AmountColumn[] {
  const hasMonths = roles.some((role) => role?.kind === 'month');
  const found = new Map<Measure, { column: number; rank: number }>();
  const months: AmountColumn[] = [];
  roles.forEach((role, column) => {
    if (role?.kind === 'monthAmount') {
      const month =
        role.month < 100 ? (year === null ? null : year * 100 + role.month) : role.month;
      months.push({ column, measure: role.measure, month });
    }
    const measure = measureOf(role, year);
    if (role?.kind !== 'amount' || measure === null) return;
    const wantsToDate = measure === 'booked' && !hasMonths;
    const isBetter = role.isToDate === wantsToDate ? 1 : 0;
    if (measure === 'budget' && role.isToDate && !hasMonths) return;
    const before = found.get(measure);
    if (!before || isBetter > before.rank) found.set(measure, { column, rank: isBetter });
  });
  const single = [...found].flatMap(([measure, { column }]): AmountColumn[] => {
    if (months.some((other) => other.measure === measure)) return [];
    notes.add('column', 'info', null, {
      sv: `${SAID[measure]} tas ur kolumnen ${String(row.cells[column])}.`,
      en: `${SAID[measure]} is taken from the column ${String(row.cells[column])}.`,
    });
    return [{ column, measure, month: null }];
  });
  return [...single, ...months];
}

const SAID: Readonly<Record<Measure, string>> = {
  booked: 'Bokfört',
  budget: 'Budget',
  priorAccounts: 'Bokslut föregående år',
  priorBooked: 'Bokfört föregående år',
};

function measureOf(role: Role | null, year: number | null): Measure | null {
  if (role?.kind !== 'amount') return null;
  const isPrior =
    role.measure === 'prior' || (role.year !== null && year !== null && role.year < year);
  if (role.measure === 'budget') return isPrior ? null : 'budget';
  if (!isPrior) return 'booked';
  return role.isToDate ? 'priorBooked' : 'priorAccounts';
}

/** Months side by side have their sum beside them: it must hold. */
function checkSum(row: ListRow, { roles }: Header, notes: NoteBook): void {
  const months = roles.flatMap((role, column) =>
    role?.kind === 'monthAmount' && role.measure === 'booked' ? [column] : [],
  );
  const sum = roles.findIndex((role) => role?.kind === 'sum');
  const given = row.amounts[sum];
  if (sum < 0 || months.length === 0 || !given) return;
  const added = months.reduce<Decimal>(
    (all, column) => subtract(all, negate(sumOf([row], column))),
    ZERO,
  );
  const difference = subtract(added, given);
  if (isZero(difference)) return;
  notes.add('monthSum', 'fault', row.line, {
    sv: `Månaderna summerar inte till radens summa (konto ${row.account}).`,
    en: `The months do not come to the sum of the row (account ${row.account}).`,
  });
}

function noMonth(row: ListRow, notes: NoteBook): void {
  notes.add('month', 'fault', row.line, {
    sv: `Perioden ${row.month} går inte att läsa.`,
    en: `The period ${row.month} can't be read.`,
  });
}
