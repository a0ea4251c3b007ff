import { describe, expect, it } from '@jest/globals';
import { movableFormula } from './movableFormula';

describe('a formula moved one row down and two columns right', () => {
  it.each([
    ['A1', 'C2'],
    ['$A1+A$1+$A$1', '$A2+C$1+$A$1'],
    ['SUM(B2:AA10)', 'SUM(D3:AC11)'],
    ['y1+b2', 'AA2+D3'],
    ['SUM(A:A)+SUM($B:C)', 'SUM(C:C)+SUM($B:E)'],
    ['SUM(1:1)+SUM($2:3)', 'SUM(2:2)+SUM($2:4)'],
    ['LOG10(A1)', 'LOG10(C2)'],
    ['ATAN2 (A1,1)', 'ATAN2 (C2,1)'],
    ['Blad1!A1', 'Blad1!C2'],
    ["'A1 och B2'!A1", "'A1 och B2'!C2"],
    ['"A1"&A1&"sa ""B2"""', '"A1"&C2&"sa ""B2"""'],
    ['Driftbudget[[#This Row],[A1]]-A1', 'Driftbudget[[#This Row],[A1]]-C2'],
    ['[@A1]*2', '[@A1]*2'],
    ['1E5*A1', '1E5*C2'],
    ['1.5E-3+A1', '1.5E-3+C2'],
    ['Års_A1+_xlfn.SORT(A1#)', 'Års_A1+_xlfn.SORT(C2#)'],
    ['XFE1+ABCD1', 'XFE1+ABCD1'],
    ['XFD1', '#REF!'],
    ['A1048576', '#REF!'],
    ['TRUE+C', 'TRUE+C'],
  ])('%s becomes %s', (formula, moved) => {
    expect(movableFormula(formula)(1, 2)).toBe(moved);
  });

  it('moves up and left too, not off the sheet', () => {
    expect(movableFormula('B2+A1')(-1, -1)).toBe('A1+#REF!');
  });

  it('is the same formula when it stays', () => {
    expect(movableFormula('a1+B2')(0, 0)).toBe('a1+B2');
  });
});
