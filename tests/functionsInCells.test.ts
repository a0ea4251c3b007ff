import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { call, column, OMITTED, shown } from '../src/functions/testing/call.testing';
import { CASE_FIGURES } from '../src/functions/testing/caseFigures.testing';
import { FUNCTIONS } from '../src/functions/catalogue';
import { isCellError } from '../src/functions/arguments/cellError';
import { FunctionCells, grid, shapeOf } from './functionsInCells.testing';

// Every custom function in cells, through Excel's own runtime for them, as it is built.

const EXAMPLES = FUNCTIONS.map(({ name, example }) => ({ name, ...example }));
/** What is no amount, no date, no direction and no unit. */
const NONSENSE = 'strunt';

describe.each(['null', 'zero'] as const)('where a blank cell is passed as %s', (blank) => {
  let cells: FunctionCells;
  beforeAll(async () => {
    cells = await FunctionCells.start(blank);
  });
  afterAll(() => cells?.close());

  test('every function gives its example, of one cell or spilled over several', async () => {
    const answers = await cells.show(
      EXAMPLES.map(({ name, given, result }) => ({ name, given, shape: shapeOf(result) })),
    );
    // Excel for Windows may pass a blank cell as 0, and a function can't tell it from one.
    const expected = EXAMPLES.map(({ name, given, result }) =>
      blank === 'null' ? result : call(name, ...given.map(withZeros)),
    );
    expect(named(answers.map((answer) => answer.cells))).toEqual(named(expected));
  });

  test('every figure of the case, with single values', async () => {
    const answers = await cells.show(CASE_FIGURES.map(([name, given]) => ({ name, given })));
    const got = CASE_FIGURES.map(([name], index) => [name, answers[index]?.cells]);
    expect(got).toEqual(CASE_FIGURES.map(([name, , answer]) => [name, [[answer]]]));
  });

  test('every figure of the case, with ranges', async () => {
    const calls = CASE_FIGURES.map(([name, given]) => ({
      name,
      given: given.map((value) => (value === OMITTED ? OMITTED : grid(3, 2, () => value))),
      shape: [3, 2] as const,
    }));
    const answers = await cells.show(calls);
    const got = CASE_FIGURES.map(([name], index) => [name, answers[index]?.cells]);
    expect(got).toEqual(CASE_FIGURES.map(([name, , answer]) => [name, grid(3, 2, () => answer)]));
  });

  test.each([
    ['AVVIKELSE', ['Kostnad', null, 54.9], { null: '#N/A', zero: -54.9 }],
    ['RESULTAT.FÖRE', [null, 258.9], { null: '#N/A', zero: -258.9 }],
    ['FÖRBRUKNINGSGRAD', [175, null], { null: '#N/A', zero: '#DIV/0!' }],
    ['BUDGETFÖLJSAMHET', [null, 258.9], { null: '#N/A', zero: '#DIV/0!' }],
    ['FOND.UTGÅENDE', [3.3, null], { null: '#N/A', zero: 3.3 }],
    ['SUMMAKONTROLL', [3, column(1, null, 2)], { null: 'Stämmer', zero: 'Stämmer' }],
    ['MÅLUPPFYLLELSE', [null, 85, 'Högre är bättre'], { null: '#N/A', zero: 'Nås inte' }],
  ])('%s of a blank cell', async (name, given, expected) => {
    const [answer] = await cells.show([{ name, given }]);
    expect(answer?.cells).toEqual([[expected[blank]]]);
    const isMissing = expected[blank] === '#N/A';
    expect(answer?.message).toBe(isMissing ? 'Värde saknas: cellen är tom.' : null);
  });

  test('every function answers a blank first argument as it does outside Excel', async () => {
    const passed = blank === 'null' ? '' : 0;
    const outside = EXAMPLES.map(({ name, given: [, ...rest] }) =>
      shown(call(name, passed, ...rest)),
    );
    const answers = await cells.show(
      EXAMPLES.map(({ name, given: [, ...rest] }, index) => ({
        name,
        given: [null, ...rest],
        shape: shapeOf(outside[index] ?? []),
      })),
    );
    expect(named(answers.map((answer) => answer.cells))).toEqual(named(outside));
  });

  test('every function says in Swedish what it expected', async () => {
    const calls = EXAMPLES.map(({ name, given }) => ({ name, given: given.map(() => NONSENSE) }));
    const answers = await cells.show(calls);
    expect(named(answers.map((answer) => answer.cells))).toEqual(
      named(calls.map(() => [['#VALUE!']])),
    );
    const messages = calls.map(({ name, given }) => {
      const outside = call(name, ...given);
      const [[cell] = []] = outside;
      // The text of an error among other cells reaches nobody: Excel shows that of a single one.
      return isSingle(outside) && isCellError(cell) ? cell.message?.sv : null;
    });
    expect(named(answers.map(({ message }) => message))).toEqual(named(messages));
    expect(messages.filter((message) => message === null).length).toBeLessThan(4);
  });

  test.each([
    ['a division by zero', 'FÖRBRUKNINGSGRAD', [175, 0], '#DIV/0!'],
    ['an impossible number', 'AVRUNDNINGSTOLERANS', [0.5, 0.1], '#NUM!'],
    ['ranges of unequal shape', 'RESULTAT.FÖRE', [column(1, 2), column(1, 2, 3)], '#VALUE!'],
    ['an error that came in', 'RESULTAT.FÖRE', ['=NA()', 258.9], '#N/A'],
  ])('%s', async (_, name, given, error) => {
    const [answer] = await cells.show([{ name, given }]);
    expect(answer?.cells).toEqual([[error]]);
  });
});

/** Each with its function, so that a failure tells which. */
const named = (answers: readonly unknown[]): unknown[] =>
  EXAMPLES.map(({ name }, index) => [name, answers[index]]);

const isSingle = (cells: readonly (readonly unknown[])[]): boolean =>
  cells.length === 1 && cells[0]?.length === 1;

/** An argument whose blank cells are zeros. */
const withZeros = (argument: unknown): unknown =>
  Array.isArray(argument) ? argument.map(withZeros) : argument === '' ? 0 : argument;
