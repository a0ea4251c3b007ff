import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FUNCTIONS } from './catalogue';
import { registerFunctions } from './register';

type Callable = (...args: unknown[]) => unknown;

/** Excel's error object: a code, and a message that some codes may have. */
class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const associated = new Map<string, Callable>();
const INVOCATION = { address: 'Blad1!A1', functionName: 'AVVIKELSE' };
const run = (id: string, ...args: unknown[]): unknown => associated.get(id)?.(...args, INVOCATION);

describe('the functions in Excel', () => {
  beforeAll(() => {
    Object.assign(globalThis, {
      CustomFunctions: {
        Error: ExcelError,
        associate: (id: string, callable: Callable) => associated.set(id, callable),
      },
    });
    registerFunctions(() => 'sv');
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'CustomFunctions');
  });

  it('are associated by id, every one', () => {
    expect([...associated.keys()]).toEqual(FUNCTIONS.map(({ id }) => id));
  });

  it('never take the invocation for an optional argument', () => {
    expect(run('BUDGETFOLJSAMHET', [[265.9]], [[258.9]], null)).toEqual([[0.9736743137]]);
    expect(run('FOND.UTTAG', [[3.3]], [[-1.8]], [[-0.5]], null)).toEqual([[1.3]]);
  });

  it('throw an error that stands alone, so that its message is shown', () => {
    expect(() => run('AVVIKELSE', [['Kostnad']], [['']], [[1]])).toThrow(
      expect.objectContaining({ code: '#N/A', message: 'Värde saknas: cellen är tom.' }),
    );
  });

  it('return errors among other cells, and one that came in', () => {
    const error = new ExcelError('#REF!');
    expect(run('RESULTAT.FORE', [[1], [error]], [[2], [3]])).toEqual([[-1], [error]]);
    expect(run('RESULTAT.FORE', [[error]], [[2]])).toEqual([[error]]);
    expect(run('FORBRUKNINGSGRAD', [[1]], [[0]])).toEqual([[new ExcelError('#DIV/0!')]]);
  });
});
