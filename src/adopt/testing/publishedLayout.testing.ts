import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleFolder } from '../../example/readExampleFolder';
import { gridWorkbook, type SketchCell } from '../grid/gridWorkbook.testing';

/** The rows of one of the example's tables, without the header. */
export const rowsOf = (table: string): string[][] =>
  readFileSync(join(exampleFolder(), `${table}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(';'));

export const amounts = (cells: readonly string[]): SketchCell[] =>
  cells.map((cell) => (cell === '' ? null : Number(cell.replace(',', '.'))));

const areas = rowsOf('Verksamheter');
const totals = rowsOf('Summering');
const posts = rowsOf('Driftbudget');

const blockOf = (side: string): SketchCell[][] =>
  areas
    .filter(([, kind]) => kind === side)
    .map(([name = '', , ...cells]) => [name, ...amounts(cells.slice(0, 5))]);

const [costs = [], revenues = [], ...result] = totals.map(([name = '', ...cells]): SketchCell[] => [
  name,
  ...amounts(cells),
]);

/** The city's two printed tables on two bare sheets. */
export const PRINTED = gridWorkbook(
  [
    {
      name: 'Driftbudget',
      rows: [
        ['Servicenämnden, tertialrapport 2 2020'],
        [
          'Årsprognos driftsbudget (mnkr)',
          'Budget 2020',
          'Bokfört tom aug 2020',
          'Prognos 2020',
          'Resultat',
        ],
        ['Nämndens anslag'],
        ...posts.map(([name = '', ...cells]): SketchCell[] => [name, ...amounts(cells)]),
      ],
    },
    {
      name: 'Per verksamhet',
      rows: [
        ['Årsprognos per verksamhet (mnkr)'],
        [
          '',
          'Budget 2020',
          'Bokfört tom augusti 2020',
          'Prognos 2020',
          'Budgetavvikelse 2020',
          'Bokslut 2019',
        ],
        ['Kostnader'],
        ...blockOf('Kostnad'),
        costs,
        ['Intäkter'],
        ...blockOf('Intäkt'),
        revenues,
        ...result,
      ],
    },
  ],
  'servicenamnden.xlsx',
);
