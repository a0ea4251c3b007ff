import { describe, expect, it } from '@jest/globals';
import { FormulaTexts } from './formulaTexts';
import { ByteLimit } from '../package/byteLimit';

const shared = (text: string) => ({ text, sharedId: '0' });
const own = (text: string) => ({ text, sharedId: null });

describe('the texts of formulas', () => {
  it('are moved from the cell that holds the shared text', () => {
    const formulas = new FormulaTexts(new ByteLimit());
    formulas.remember(shared('A1*$B1'), 1, 3);
    expect(formulas.textAt(shared(''), 4, 5)).toBe('C4*$B4');
    expect(formulas.textAt(shared('A9'), 9, 3)).toBe('A9');
    expect(formulas.textAt(shared(''), 10, 3)).toBe('A10');
  });

  it('are kept once when they repeat', () => {
    const formulas = new FormulaTexts(new ByteLimit({ characters: 20 }));
    for (let row = 1; row < 100; row++) expect(formulas.textAt(own('[@a]'), row, 1)).toBe('[@a]');
  });

  it('have a limit, so that a long one shared by many cells fills no memory', () => {
    const formulas = new FormulaTexts(new ByteLimit({ characters: 100_000 }));
    formulas.remember(shared('A1+'.repeat(2000)), 1, 1);
    const textsOf = (rows: number): void => {
      for (let row = 2; row < rows; row++) formulas.textAt(shared(''), row, 1);
    };
    expect(() => textsOf(100)).toThrow('tooLarge');
  });
});
