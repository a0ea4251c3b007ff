import { addTo, found, isWrongRow, rowOf, type Rows, tenths } from './tableRows';

const COLUMNS = ['Budget', 'Bokfört', 'Prognos', 'Avvikelse', 'Bokslut föregående år'] as const;

type Amounts = Record<(typeof COLUMNS)[number], number>;

/**
 * Areas in plenty, in pairs of cost and revenue that differ a little from their budgets. A wrong row
 * has its forecast typed ten times too great.
 */
export function grownAreas(tables: Rows, count: number): void {
  const { rows } = found(tables, 'Verksamheter');
  const sums = { Kostnad: zero(), Intäkt: zero() };
  for (let pair = 0; rows.length < count; pair++) {
    for (const kind of ['Kostnad', 'Intäkt'] as const) {
      const amounts = amountsOf(kind, pair);
      for (const column of COLUMNS) sums[kind][column] += amounts[column];
      const slipped = isWrongRow(rows.length) ? { Prognos: tenths(amounts.Prognos * 10) } : {};
      const values = { Verksamhetsområde: `Område ${pair}`, Slag: kind, ...amounts, ...slipped };
      rows.push(rowOf(tables, 'Verksamheter', values));
    }
  }
  addTo(tables, 'Summering', 'Summa kostnader', sums.Kostnad);
  addTo(tables, 'Summering', 'Summa intäkter', sums.Intäkt);
  for (const [name, { Budget, Bokfört, Prognos, Avvikelse }] of [
    ['Kostnader', sums.Kostnad],
    ['Intäkter', sums.Intäkt],
  ] as const) {
    addTo(tables, 'Driftbudget', name, { Budget, Bokfört, Prognos, Avvikelse });
  }
}

function amountsOf(kind: 'Kostnad' | 'Intäkt', pair: number): Amounts {
  const budget = 20 + (pair % 997) / 10;
  const change = ((pair % 5) - 2) / 10;
  return {
    Budget: tenths(budget),
    Bokfört: tenths((budget * 2) / 3),
    Prognos: tenths(budget + change),
    Avvikelse: kind === 'Kostnad' ? -change : change,
    'Bokslut föregående år': tenths(budget),
  };
}

const zero = (): Amounts => Object.fromEntries(COLUMNS.map((column) => [column, 0])) as Amounts;
