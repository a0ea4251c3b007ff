import { describe, expect, test } from '@jest/globals';
import { excelWorkbook, faultsOf, type Manner, type Shown } from './otherWorkbooks.testing';
import { smallReport, type SmallTable } from './smallReport.testing';

const AMOUNTS = ['Budget', 'Bokfört', 'Prognos', 'Avvikelse', 'Bokslut föregående år'];
const isAmount = (column: string, { name }: SmallTable): boolean =>
  AMOUNTS.includes(column) && ['Driftbudget', 'Verksamheter', 'Summering'].includes(name);

const whenAmount =
  (show: (amount: number) => Shown): NonNullable<Manner['cell']> =>
  (value, column, table) =>
    typeof value === 'number' && isAmount(column, table) ? show(value) : { value };

/** Thousands parted by a sign, decimals by a comma. */
const grouped = (amount: number, space: string, minus: string): string =>
  (amount < 0 ? minus : '') + String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, space);

const YEARS: Readonly<Record<string, string>> = {
  Budget: 'Budget 2021',
  Bokfört: 'Bokfört tom\napril 2021',
  Prognos: 'Prognos  2021',
  Avvikelse: 'Budget\u00ADavvikelse 2021',
  'Bokslut föregående år': 'Bokslut 2020',
  'Periodens utfall föregående år': 'Periodens utfall VB 2020',
  Årsmål: 'Årsmål 2021',
};
const withYears: NonNullable<Manner['header']> = (column) => YEARS[column] ?? column;

const MANNERS: Readonly<Record<string, Manner>> = {
  'as the template has it': {},
  'columns the other way round': { order: (columns) => [...columns.keys()].reverse() },
  'two tables on each sheet, neither at row 4 nor in column A': {
    place: (index) => [`Blad ${Math.floor(index / 2) + 1}`, 9 + index, index % 2 === 0 ? 3 : 14],
  },
  'table names in capitals': { tableName: (name) => name.toUpperCase() },
  'table names in small letters': { tableName: (name) => name.toLowerCase() },
  'years, line breaks and soft hyphens in headers': { header: withYears },
  'amounts as text with spaces': {
    cell: whenAmount((amount) => ({ value: grouped(amount, ' ', '-') })),
  },
  'amounts as text with narrow no-break spaces and a true minus': {
    cell: whenAmount((amount) => ({ value: grouped(amount, '\u202F', '\u2212') })),
  },
  'amounts as text with no-break spaces, dash and unit': {
    cell: whenAmount((amount) => ({ value: `${grouped(amount, '\u00A0', '– ')} tkr` })),
  },
  'kr shown as tkr': {
    cell: whenAmount((amount) => ({ value: amount * 1000, format: '#,##0,' })),
  },
  'kr shown as mnkr that say so': {
    cell: whenAmount((amount) => ({ value: amount * 1000, format: '#,##0.0,," mnkr"' })),
  },
  'formulas with stored results': {
    cell: whenAmount((amount) => ({ value: { formula: `${amount}/1`, result: amount } })),
  },
  'shares as numbers in per cent': {
    cell: (value) =>
      typeof value === 'string' && value.endsWith(' %')
        ? { value: parseInt(value, 10) / 100, format: '0%' }
        : { value },
  },
  'true dates': {
    cell: (value) =>
      typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
        ? { value: new Date(`${value}T00:00:00Z`), format: 'yyyy-mm-dd' }
        : { value },
  },
  'true dates of the 1904 system': {
    date1904: true,
    cell: (value) =>
      typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
        ? { value: new Date(`${value}T00:00:00Z`), format: 'd/m yyyy' }
        : { value },
  },
  'rich text': {
    cell: (value) =>
      typeof value === 'string' && value.length > 1
        ? {
            value: {
              richText: [
                { font: { bold: true }, text: value.slice(0, 1) },
                { text: value.slice(1) },
              ],
            },
          }
        : { value },
  },
};

describe('a report that agrees with itself has no fault, whoever wrote it', () => {
  test.each(Object.entries(MANNERS))('%s', async (_, manner) => {
    expect(await faultsOf(await excelWorkbook(smallReport('T1'), manner))).toEqual([]);
  });

  test.each(['Utfall', 'Utfall 2021', 'Bokslut 2021', 'Prognos'])(
    'at year-end, with the outcome under %s',
    async (outcome) => {
      const header: NonNullable<Manner['header']> = (column, table) =>
        column === 'Prognos' && isAmount(column, table) ? outcome : column;
      expect(await faultsOf(await excelWorkbook(smallReport('VB'), { header }))).toEqual([]);
    },
  );
});

/** The report with one value changed: `Verksamheter`, row 0, `Budget`. */
const planted = (name: string, row: number, column: string, value: string | number | null) =>
  smallReport('T1').map((table): SmallTable => {
    if (table.name !== name) return table;
    const at = table.columns.indexOf(column);
    const rows = table.rows.map((cells, index) =>
      index === row ? cells.map((cell, place) => (place === at ? value : cell)) : cells,
    );
    return { ...table, rows };
  });

describe('one fault in it is found where it stands, whoever wrote it', () => {
  const written = Object.entries(MANNERS).filter(([name]) => /template|text|kr shown/.test(name));
  describe.each(written)('%s', (_, manner) => {
    test.each<[string, number, string, string | number | null, string[]]>([
      [
        'Verksamheter',
        0,
        'Avvikelse',
        1000,
        [
          'error BUD-01|Verksamheter|Barn & unga|Kostnad|Avvikelse F5',
          'error BUD-02|Summering|Kostnader|Avvikelse E5',
          'error BUD-08|Summering|Resultat före resultatdisposition|Avvikelse E7',
        ],
      ],
      [
        'Driftbudget',
        5,
        'Bokfört',
        5001,
        ['error BUD-04|Driftbudget|Utgående resultatfond|Bokfört C10'],
      ],
      ['Balansräkning', 1, 'Belopp', 400_009, ['error BAL-02|Balansräkning|Tillgångar|Belopp D5']],
      [
        'Verksamheter',
        1,
        'Slag',
        'Intäckt',
        ['error STR-06|Verksamheter|Barn & unga|Intäckt|Slag B6'],
      ],
      ['Mål', 2, 'Överordnat mål', 'KF9.9', ['error STR-05|Mål|NM1.1-1|Överordnat mål C7']],
      [
        'Aktiviteter',
        0,
        'Slutdatum',
        'i höst',
        ['error STR-03|Aktiviteter|NM1.1-1|Inför gemensam mottagning|Slutdatum D5'],
      ],
      ['Rapport', 3, 'Värde', '2021-04-29', ['error MET-01|Rapport|Rapportdatum|Värde B8']],
    ])('%s row %i, %s as %j', async (table, row, column, value, faults) => {
      const bytes = await excelWorkbook(planted(table, row, column, value), manner);
      expect(await faultsOf(bytes)).toEqual(faults);
    });
  });
});
