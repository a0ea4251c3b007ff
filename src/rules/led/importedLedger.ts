import type { Bilingual } from '../../language/bilingual';
import type { Figure } from '../../figures/interval';
import type { Row } from '../../report/rows';
import { LAST_MONTH } from '../../report/period';
import type { Datum } from '../../report/datum';
import { planOfReport } from '../../ledger/book/planOfReport';
import { objectsIn } from '../../ledger/book/ledgerTable';
import type { Entry, Month } from '../../ledger/ledger';
import { placingByPlan, type Placing } from '../../ledger/plan/placement';
import type { Reach } from '../../ledger/result/columnsOf';
import { periodOf, yearOf } from '../common/reportTime';
import type { Context } from '../context';
import { notTestable, type Outcome } from '../rule';
import { whyNotTestable } from '../usable';

/** What `Huvudbok` holds, with the row that each amount stands on. */
export interface ImportedLedger {
  readonly entries: readonly ImportedEntry[];
  readonly reach: Reach & { readonly through: Month };
}

export interface ImportedEntry extends Entry {
  readonly month: Month;
  readonly amountCell: Datum<Figure>;
  readonly monthCell: Datum<string>;
}

/** Runs checks on the booked amounts of `Huvudbok`; without a readable year or period none can. */
export function withLedger(
  context: Context,
  check: (ledger: ImportedLedger) => readonly Outcome[],
): readonly Outcome[] {
  const reason = whyNotTestable(context, [yearOf(context.report), periodOf(context.report)]);
  if (reason) return [notTestable(reason)];
  const { heading, ledgerRows } = context.report;
  const year = heading.year?.value ?? 0;
  const through = year * 100 + LAST_MONTH[heading.period?.value ?? 'VB'];
  const entries: ImportedEntry[] = [];
  for (const row of ledgerRows.rows) {
    const entry = entryOf(row);
    const unusable = whyNotTestable(context, [row.account, row.month]);
    if (unusable) return [notTestable(unusable)];
    if (entry) entries.push(entry);
  }
  return check({
    entries,
    reach: {
      through,
      year: { from: year * 100 + 1, to: year * 100 + 12 },
      lastYear: { from: year * 100 - 99, to: year * 100 - 88 },
    },
  });
}

/** Blank amounts are none; a row that can't be read is STR-03's to find. */
function entryOf({ account, object, month, amount }: Row<'ledgerRows'>): ImportedEntry | null {
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month.value ?? '') ?? [];
  if (account.value === null || amount.value === null || year === undefined) return null;
  return {
    account: account.value,
    objects: objectsIn(object.value ?? ''),
    month: Number(year) * 100 + Number(number),
    measure: 'booked',
    amount: amount.value.value,
    amountCell: amount,
    monthCell: month,
  };
}

/** How the code plan of the workbook places amounts, or why it can't be used. */
export function placingOf(
  { report }: Context,
  entries: readonly Entry[],
): { readonly placing: Placing } | { readonly reason: Bilingual } {
  const plan = planOfReport(report);
  if (plan === null) return { reason: NO_PLAN };
  if (!plan.ok) return { reason: plan.sentence };
  const ledger = { entries, accounts: new Map(), dimensions: new Map() };
  return { placing: placingByPlan(ledger, plan.lines) };
}

const NO_PLAN: Bilingual = {
  sv: 'Tabellen Kodplan har inga rader.',
  en: 'The table Kodplan has no rows.',
};
