import type { RawWorkbook } from '../../src/workbook/rawWorkbook';
import { fact, rowsOf, say, type Said, type SheetRow } from './sheetRows.testing';
import { holds, isSame, minus, type Steps, stepsIn } from './wholeSteps.testing';

/** The rules BUD-01 to 09 but 05, read from docs/rules.md as it stands. */
export function budgetFindings(book: RawWorkbook): Said[] {
  const decimals = Number(fact(book, 'Decimaler'));
  const in_ = (row: SheetRow | undefined, header: string): Steps =>
    row ? stepsIn(row, header, decimals) : null;
  const areas = rowsOf(book, 'Verksamheter');
  const tables = ['Driftbudget', 'Summering'] as const;
  const post = (table: string, name: string) =>
    rowsOf(book, table).find((row) => row['Post'] === name);
  const key = (row: SheetRow) => [String(row['Verksamhetsområde']), String(row['Slag'])];

  const variance = (row: SheetRow, isCost: boolean): [Steps, Steps] => {
    const [budget, forecast] = [in_(row, 'Budget'), in_(row, 'Prognos')];
    return isCost ? [budget, minus(forecast)] : [forecast, minus(budget)];
  };
  const bud01 = [
    ...areas.flatMap((row) =>
      holds(
        'BUD-01',
        ['Verksamheter', ...key(row), 'Avvikelse'],
        in_(row, 'Avvikelse'),
        variance(row, row['Slag'] === 'Kostnad'),
      ),
    ),
    ...tables.flatMap((table) =>
      ['Kostnader', 'Intäkter', BEFORE, AFTER].flatMap((name) => {
        const row = post(table, name);
        if (!row) return [];
        const parts = variance(row, name === 'Kostnader');
        return holds('BUD-01', [table, name, 'Avvikelse'], in_(row, 'Avvikelse'), parts);
      }),
    ),
  ];

  const bud02 = (['Kostnad', 'Intäkt'] as const).flatMap((side) =>
    [...AMOUNTS, LAST].flatMap((column) => {
      const name = side === 'Kostnad' ? 'Kostnader' : 'Intäkter';
      const parts = areas.filter((row) => row['Slag'] === side).map((row) => in_(row, column));
      if (parts.length === 0) return [];
      return holds(
        'BUD-02',
        ['Summering', name, column],
        in_(post('Summering', name), column),
        parts,
      );
    }),
  );

  const bud03 = tables.flatMap((table) =>
    [...AMOUNTS, LAST].flatMap((column) => {
      const [cost, revenue] = ['Kostnader', 'Intäkter'].map((name) =>
        in_(post(table, name), column),
      );
      const parts = [
        revenue ?? null,
        column === 'Avvikelse' ? (cost ?? null) : minus(cost ?? null),
      ];
      return holds('BUD-03', [table, BEFORE, column], in_(post(table, BEFORE), column), parts);
    }),
  );

  const bud04 = rowsOf(book, 'Driftbudget').flatMap((row) =>
    AMOUNTS.flatMap((column) => {
      const name = String(row['Post']);
      const there = in_(post('Summering', name), column);
      return isSame('BUD-04', ['Driftbudget', name, column], in_(row, column), there);
    }),
  );

  const months = { T1: 4, T2: 8 }[String(fact(book, 'Period'))];
  const paced = areas.map((row) => ({
    row,
    booked: in_(row, 'Bokfört'),
    forecast: in_(row, 'Prognos'),
  }));
  const bud06 = paced.flatMap(({ row, booked, forecast }) =>
    months !== undefined && booked !== null && forecast !== null && booked > forecast
      ? [say('warning', 'BUD-06', 'Verksamheter', ...key(row), 'Bokfört')]
      : [],
  );
  const bud07 = paced.flatMap(({ row, booked, forecast }) =>
    months !== undefined && booked && forecast !== null && mustChangePace(booked, forecast, months)
      ? [say('warning', 'BUD-07', 'Verksamheter', ...key(row), 'Prognos')]
      : [],
  );

  const bud08 = holds(
    'BUD-08',
    ['Summering', BEFORE, 'Avvikelse'],
    in_(post('Summering', BEFORE), 'Avvikelse'),
    areas.map((row) => in_(row, 'Avvikelse')),
  );

  const bud09 = areas.flatMap((row) =>
    areas.some((other) => other !== row && key(other)[0] === key(row)[0])
      ? []
      : [say('info', 'BUD-09', 'Verksamheter', ...key(row), 'Verksamhetsområde')],
  );
  return [...bud01, ...bud02, ...bud03, ...bud04, ...bud06, ...bud07, ...bud08, ...bud09];
}

export const BEFORE = 'Resultat före resultatdisposition';
export const AFTER = 'Resultat efter resultatdisposition';
export const AMOUNTS = ['Budget', 'Bokfört', 'Prognos', 'Avvikelse'] as const;
export const LAST = 'Bokslut föregående år';

/**
 * By fractions: the pace of the rest of the year differs from that so far by more than a quarter of
 * it, at every corner of what the two rounded amounts stand for, and always to the same side.
 */
function mustChangePace(booked: number, forecast: number, months: number): boolean {
  const corners = [-0.5, 0.5].flatMap((p) =>
    [-0.5, 0.5].map((q): readonly [number, number] => [booked + p, forecast + q]),
  );
  // Whole numbers all through: both paces times 4 · months · (12 − months).
  const over = ([b, f]: readonly [number, number], sign: 1 | -1) =>
    sign * (4 * months * (f - b) - 4 * (12 - months) * b) > (12 - months) * Math.abs(b);
  return corners.every((at) => over(at, 1)) || corners.every((at) => over(at, -1));
}
