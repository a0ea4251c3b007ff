import { beforeAll, describe, expect, test } from '@jest/globals';
import { keyOf } from '../../report/datum';
import { Book } from '../testing/book.testing';
import { bal02 } from '../bal/BAL-02-parts';
import { bud01 } from '../bud/BUD-01-variance';
import { contextOf } from '../context';
import { fnd03 } from '../fnd/FND-03-result-after';
import type { LinearRule } from '../relation';
import { systemOf } from './systemOf';
import { cellNamed } from './system.testing';

let example: Book;
beforeAll(async () => {
  example = await Book.example();
});

const systemIn = (book: Book, ...rules: LinearRule[]) =>
  systemOf(contextOf(book.report(), new Set()), rules);
const cellIn = (book: Book, key: string, rule: LinearRule = bud01) => {
  const system = systemIn(book, rule);
  return system.cells.at(cellNamed(system, key))!;
};

/** The relations of a system, each as `2 × Tabell|rad|Kolumn` terms. */
const saidIn = ({ cells, equations, coefficient }: ReturnType<typeof systemOf>): string[] =>
  Array.from(equations, ({ cells: places }, index) =>
    Array.from(
      places,
      (place) => `${coefficient(place, index)} × ${keyOf(cells.at(place)!.datum)}`,
    ).join(', '),
  );

const ROW = 'Verksamheter|Ekonomi|Kostnad';

describe('the relations of the rules as one system', () => {
  test('each is its total and, against it, its parts', () => {
    expect(saidIn(systemIn(example, fnd03))).toContain(
      [
        '1 × Summering|Resultat efter resultatdisposition|Prognos',
        '-1 × Summering|Resultat före resultatdisposition|Prognos',
        '-1 × Summering|Årets förändring av resultatfond|Prognos',
      ].join(', '),
    );
    // The variance of a cost is the budget less the forecast.
    expect(saidIn(systemIn(example, bud01))).toContain(
      `1 × ${ROW}|Avvikelse, -1 × ${ROW}|Budget, 1 × ${ROW}|Prognos`,
    );
  });

  test('what can’t be tested stays out', () => {
    const book = example.copy().set(`${ROW}|Avvikelse`, null);
    const before = saidIn(systemIn(example, bud01));
    const after = saidIn(systemIn(book, bud01));
    expect(before.filter((relation) => !after.includes(relation))).toEqual([
      `1 × ${ROW}|Avvikelse, -1 × ${ROW}|Budget, 1 × ${ROW}|Prognos`,
    ]);
  });

  test('a cell knows the relations that it stands in, each once', () => {
    const system = systemIn(example, bud01, fnd03);
    const cells = [...system.cells];
    for (const cell of cells.keys()) {
      const standing = [...system.equations].flatMap(({ cells }, index) =>
        [...cells].includes(cell) ? [index] : [],
      );
      expect([...system.standing(cell)]).toEqual(standing);
    }
    expect(new Set(cells.map(({ datum }) => keyOf(datum))).size).toBe(system.cells.length);
  });

  test('a cell that stands twice in one has both of its signs in one term', () => {
    const twice: LinearRule = {
      ...bud01,
      relations: ({ report }) => {
        const { budget, forecast } = report.areas.rows[0]!;
        const parts = [1, 1, -1].map((sign, at) => ({
          source: at < 2 ? forecast : budget,
          sign: sign as 1 | -1,
        }));
        return [{ label: 'Test', total: budget, parts, exactness: 'rounded' }];
      },
    };
    const row = 'Verksamheter|Nämnd och administration|Kostnad';
    const system = systemIn(example, twice);
    expect(saidIn(system)).toEqual([`2 × ${row}|Budget, -2 × ${row}|Prognos`]);
    expect([0, 1].map((cell) => [...system.standing(cell)])).toEqual([[0], [0]]);
  });

  test('a relation knows its rule, and whether rounding may explain what it misses', () => {
    const identical: LinearRule = {
      ...bud01,
      relations: (context) =>
        bud01.relations(context).map((relation) => ({ ...relation, exactness: 'identical' })),
    };
    const { equations } = systemIn(example, fnd03, identical);
    expect([
      ...new Set(Array.from(equations, ({ rule, isIdentical }) => `${rule} ${isIdentical}`)),
    ]).toEqual(['FND-03 false', 'BUD-01 true']);
  });
});

describe('a cell of the system', () => {
  test('is a whole number, with its last decimal and half of it', () => {
    const { value, half, grid } = cellIn(example, `${ROW}|Prognos`);
    expect(systemIn(example, bud01).scale).toBe(2);
    expect({ value, half, grid }).toEqual({ value: 6150n, half: 5n, grid: 10n });
  });

  test('given with more decimals is exact to them; a person would type those of the table', () => {
    const book = example.copy().set(`${ROW}|Prognos`, 61.525);
    expect(systemIn(book, bud01).scale).toBe(4);
    const { value, half, grid } = cellIn(book, `${ROW}|Prognos`);
    expect({ value, half, grid }).toEqual({ value: 615_250n, half: 5n, grid: 1000n });
  });

  test('of the balance sheet has its own decimals', () => {
    const { value, half, grid } = cellIn(example, 'Balansräkning|Kundfordringar|Belopp', bal02);
    expect({ value, half, grid }).toEqual({ value: 353_165_700n, half: 5n, grid: 10n });
  });

  test('is suspected less when it holds a formula', () => {
    const worked = example.copy().set(`${ROW}|Prognos`, { value: 61.5, formula: 'C8+E8' });
    const hasFormula = (book: Book) => {
      const system = systemIn(book, bud01);
      return system.hasFormula(cellNamed(system, `${ROW}|Prognos`));
    };
    expect(hasFormula(worked)).toBe(true);
    expect(hasFormula(example)).toBe(false);
  });

  test('is guarded on a protected sheet, unless it is unlocked, or by a query', () => {
    const isGuarded = (book: Book) => cellIn(book, `${ROW}|Prognos`).isGuarded;
    const unlocked = example.copy().set(`${ROW}|Prognos`, { value: 61.5, isUnlocked: true });
    expect(isGuarded(example)).toBe(false);
    expect(isGuarded(unlocked.copy())).toBe(false);
    expect(isGuarded(example.copy().protect('Verksamheter'))).toBe(true);
    expect(isGuarded(unlocked.copy().protect('Verksamheter'))).toBe(false);
    expect(isGuarded(unlocked.copy().protect('Verksamheter', 'imported'))).toBe(true);
  });
});
