import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleFolder } from '../example/readExampleFolder';
import { adopt } from './adopt';
import { gridWorkbook, type SketchCell } from './grid/gridWorkbook.testing';
import { adoptionJson } from './proposal/adoptionJson';

/** The rows of one of the example's tables, without the header. */
const rowsOf = (table: string): string[][] =>
  readFileSync(join(exampleFolder(), `${table}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(';'));

const amounts = (cells: readonly string[]): SketchCell[] =>
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
const PRINTED = gridWorkbook(
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

interface Json {
  readonly questions: readonly unknown[];
  readonly adopted: Record<string, { readonly columns: string[]; readonly rows: unknown[][] }>;
  readonly report: Record<string, { readonly value: unknown }>;
}

describe("the city's printed layout", () => {
  const json = adoptionJson(adopt(PRINTED), 'sv') as Json;

  it('leaves nothing to ask', () => {
    expect(json.questions).toEqual([]);
    expect(json.report).toMatchObject({
      Nämnd: { value: 'Servicenämnden' },
      Rapportår: { value: 2020 },
      Period: { value: 'T2' },
      Penningenhet: { value: 'mnkr' },
      Decimaler: { value: 1 },
    });
  });

  it('gives the areas of both blocks', () => {
    const numbers = (cells: readonly string[]) => amounts(cells);
    expect(json.adopted.Verksamheter?.columns).toEqual([
      'Verksamhetsområde',
      'Slag',
      'Budget',
      'Bokfört',
      'Prognos',
      'Avvikelse',
      'Bokslut föregående år',
    ]);
    expect(json.adopted.Verksamheter?.rows).toEqual(
      areas.map(([name, kind, ...cells]) => [name, kind, ...numbers(cells.slice(0, 5))]),
    );
  });

  it('gives the totals, result and fund, faults of the report and all', () => {
    expect(json.adopted.Summering?.rows.map(([, ...cells]) => cells)).toEqual(
      totals.map(([, ...cells]) => amounts(cells)),
    );
    expect(json.adopted.Driftbudget?.rows.map(([, ...cells]) => cells)).toEqual(
      posts.map(([, ...cells]) => amounts(cells)),
    );
    expect(json.adopted.Driftbudget?.rows.map(([post]) => post)).toEqual([
      'Kostnader',
      'varav avskrivningar och internränta',
      'Intäkter',
      'Resultat före resultatdisposition',
      'Ingående resultatfond',
      'Utgående resultatfond',
      'Resultat efter resultatdisposition',
    ]);
  });
});
