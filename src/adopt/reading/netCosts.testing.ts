import { decimalOf } from '../../figures/decimal';
import { areas } from '../../report/tables/areas';
import type { AdoptSheet, AdoptWorkbook } from '../grid/adoptWorkbook';
import type { AdoptedCell, AdoptedRow, Adoption, CellSource } from '../proposal/adoption';

/** Net costs, negative, in tkr: header on row 5, areas from row 6, then a total. */
export const NET_SHEET = 'Uppföljning aug';

/** Name, Bokfört, Budget, Prognos and Avvikelse as they stand in columns A and C to F. */
export type NetRow = readonly [string, number, number, number, number];

export const NET_ROWS: readonly NetRow[] = [
  ['Ledning', -5890, -9300, -9000, 300],
  ['Hemtjänst', -43120, -62250, -64800, -2550],
  ['Boende', -87950, -133050, -132600, 450],
  ['Rehab', -9010, -14100, -13700, -400],
];

const FIELDS = ['booked', 'budget', 'forecast', 'variance'] as const;
const FIRST_ROW = 6;

const written = (value: string | number) => ({ value, format: '#,##0', formula: null });

/** A workbook of net costs, with what adoption makes of it when its questions are answered. */
export function netCosts(rows: readonly NetRow[] = NET_ROWS, sheet = NET_SHEET) {
  return { workbook: workbookOf(rows, sheet), adoption: adoptionOf(rows, sheet) };
}

function workbookOf(rows: readonly NetRow[], name: string): AdoptWorkbook {
  const style = { isBold: false, indent: 0, isFilled: false };
  const sheet: AdoptSheet = {
    name,
    visibility: 'visible',
    generated: false,
    isProtected: false,
    rows: rows.map(([area, ...amounts], at) => ({
      row: FIRST_ROW + at,
      cells: [area, null, ...amounts].flatMap((value, index) =>
        value === null ? [] : [{ ...written(value), ...style, column: index + 1 }],
      ),
    })),
    merged: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
  return {
    file: 'uppföljning.xlsx',
    sheets: [sheet],
    names: [],
    date1904: false,
    lastAuthor: null,
  };
}

function adoptionOf(rows: readonly NetRow[], sheet: string): Adoption {
  const last = FIRST_ROW + rows.length - 1;
  const column = (name: string, at: number) => ({ name, column: at, header: name, side: null });
  const { area, kind, booked, budget, forecast, variance } = areas.columns;
  return {
    file: 'uppföljning.xlsx',
    facts: [
      { name: 'Nämnd', value: 'Vård- och omsorgsnämnden', from: `'${sheet}'!A1` },
      { name: 'Rapportår', value: 2024, from: `'${sheet}'!A1` },
      { name: 'Period', value: 'T2', from: `'${sheet}'!A1` },
      { name: 'Rapportdatum', value: '2024-08-31', from: null },
      { name: 'Penningenhet', value: 'tkr', from: `'${sheet}'!A2` },
      { name: 'Decimaler', value: 0, from: null },
    ],
    proposals: [
      {
        table: 'Verksamheter',
        sheet,
        header: { top: 4, left: 1, bottom: 5, right: 6 },
        body: { top: FIRST_ROW, left: 1, bottom: last, right: 6 },
        totals: [],
        columns: [
          column(area.name, 1),
          column(booked.name, 3),
          { ...column(budget.name, 4), header: 'Helår Budget' },
          column(forecast.name, 5),
          column(variance.name, 6),
        ],
        unused: [],
        rows: [],
        signs: { cost: 1, revenue: 1, net: -1, costVariance: 1, revenueVariance: 1 },
        unit: 'tkr',
        confidence: 1,
        reasons: [],
      },
    ],
    tables: [
      {
        name: 'Verksamheter',
        columns: [area, kind, budget, booked, forecast, variance].map(({ name }) => ({
          field: fieldOf(name),
          name,
          origin: name === kind.name ? 'derived' : 'cells',
        })),
        rows: rows.map((row, at) => rowOf(row, sheet, FIRST_ROW + at)),
      },
    ],
    questions: [],
    notes: [],
  };
}

const fieldOf = (name: string): string =>
  Object.entries(areas.columns).find(([, column]) => column.name === name)?.[0] ?? '';

function rowOf([name, ...amounts]: NetRow, sheet: string, row: number): AdoptedRow {
  const source = (column: number, value: string | number, sign: 1 | -1, money: boolean) =>
    ({
      sheet,
      row,
      column,
      written: written(value),
      sign,
      unit: money ? 'tkr' : null,
    }) as CellSource;
  const cells: Record<string, AdoptedCell> = {
    area: { value: name, sources: [source(1, name, 1, false)] },
    kind: { value: 'Kostnad', sources: [] },
  };
  FIELDS.forEach((field, at) => {
    const sign = field === 'variance' ? 1 : -1;
    const amount = amounts[at] ?? 0;
    cells[field] = {
      value: decimalOf(amount * sign),
      sources: [source(at + 3, amount, sign, true)],
    };
  });
  return { sheet, row, isNet: true, cells };
}
