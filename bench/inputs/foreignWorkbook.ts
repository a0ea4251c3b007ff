import type { AdoptCell, AdoptSheet, AdoptWorkbook } from '../../src/adopt/grid/adoptWorkbook';

const COLUMNS = 20;

const HEADERS = [
  'Verksamhet',
  'Slag',
  'Bokslut 2022',
  'Bokslut 2023',
  'Budget 2024',
  'Budget jan–aug',
  'Utfall augusti',
  'Prognos april',
  'Prognos augusti',
  'Avvikelse',
  'Avvikelse %',
];

/**
 * A workbook of follow-ups that were not made for Tertial: every sheet has a title, a header of twenty
 * columns and so many rows of areas, costs and revenues by turns, with subtotals among them.
 */
export const foreignWorkbook = (sheets: number, rows: number): AdoptWorkbook => ({
  file: 'uppfoljning-2024.xlsx',
  sheets: Array.from({ length: sheets }, (_, index) => foreignSheet(index, rows)),
  names: [],
  date1904: false,
  lastAuthor: null,
});

function foreignSheet(index: number, count: number): AdoptSheet {
  const header = Array.from(
    { length: COLUMNS },
    (_, column) => HEADERS[column] ?? `Mått ${column}`,
  );
  const rows = Array.from({ length: count - 4 }, (_, row) => rowOf(row, index));
  const written = [['Fritidsnämnden'], ['Uppföljning augusti 2024, tkr'], [], header, ...rows];
  return {
    name: `Enhet ${index + 1}`,
    visibility: 'visible',
    generated: false,
    isProtected: false,
    rows: written
      .map((cells, row) => ({ row: row + 1, cells: cells.map(cellOf) }))
      .filter(({ cells }) => cells.length > 0),
    merged: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
}

function rowOf(row: number, sheet: number): (string | number)[] {
  const isCost = row % 2 === 0;
  const budget = 1000 + ((row * 7919 + sheet * 104_729) % 90_000);
  const forecast = budget + ((row * 31) % 401) - 200;
  const variance = isCost ? budget - forecast : forecast - budget;
  const amounts = [
    budget * 0.9,
    budget * 0.95,
    budget,
    budget * 0.66,
    budget * 0.65,
    budget,
    forecast,
  ];
  const rest = Array.from({ length: COLUMNS - 11 }, (_, column) => row + column);
  return [
    `Område ${Math.floor(row / 2)}`,
    isCost ? 'K' : 'I',
    ...amounts.map(Math.round),
    variance,
    0.01,
    ...rest,
  ];
}

const cellOf = (value: string | number, index: number): AdoptCell => ({
  column: index + 1,
  value,
  format: '#,##0',
  formula: null,
  isBold: false,
  indent: 0,
  isFilled: false,
});
