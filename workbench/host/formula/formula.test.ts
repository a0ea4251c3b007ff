import { describe, expect, test } from '@jest/globals';
import { Book } from '../model/book';
import { parseArea } from '../model/address';
import { moveFormula } from './moveFormula';
import { offsetFormula } from './offsetFormula';
import { fromR1C1, toR1C1 } from './r1c1';
import { renameColumnIn, renameTableIn } from './structured';
import { tokenize } from './tokens';

describe('pieces of a formula', () => {
  test.each([
    "='Mål 2'!$A$1:B2+SUM(Tabell[[#This Row],[Pris 'a]])",
    '=TERTIAL.FOND.UTGÅENDE(A1,"a ""b"" A1")&Blad1!A:A',
    '=IF(A1#>1.5E-3,#REF!,LOG10(2))',
  ])('joined again they are the formula: %s', (formula) => {
    expect(
      tokenize(formula)
        .map((token) => token.text)
        .join(''),
    ).toBe(formula);
  });

  test('references, functions and names are distinguished', () => {
    const kinds = tokenize('LOG10(A1)+Tak+"A1"+T[Budget]').map(
      ({ kind, text }) => `${kind} ${text}`,
    );
    expect(kinds).toEqual([
      'function LOG10',
      'mark (',
      'reference A1',
      'mark )',
      'mark +',
      'name Tak',
      'mark +',
      'text "A1"',
      'mark +',
      'structured T[Budget]',
    ]);
  });
});

describe('formulas that follow their cells', () => {
  const sheet = new Book('b').addSheet('S');
  const edit = (kind: 'insert' | 'delete', area: string, axis: 'rows' | 'columns') => {
    const found = parseArea(area);
    if (!found) throw new Error('This is no area.');
    return { sheet, kind, area: found, axis };
  };

  test.each([
    ['insert', '2:3', 'rows', '=SUM(A1:A5)+$B$4', '=SUM(A1:A7)+$B$6'],
    ['delete', '2:3', 'rows', '=SUM(A1:A5)+B2', '=SUM(A1:A3)+#REF!'],
    ['delete', 'A:A', 'columns', '=A1+B1+C:D', '=#REF!+A1+B:C'],
    ['insert', 'A2:A2', 'rows', '=A2+B2+A1:B9', '=A3+B2+A1:B9'],
  ] as const)('%s %s in %s: %s', (kind, area, axis, formula, moved) => {
    expect(moveFormula(formula, 'S', edit(kind, area, axis))).toBe(moved);
  });

  test('other sheets stay', () => {
    expect(moveFormula('=T!A5+S!A5', 'T', edit('insert', '1:1', 'rows'))).toBe('=T!A5+S!A6');
  });
});

test('copied formulas move what has no dollar sign', () => {
  expect(offsetFormula('=A1+$A1+A$1+$A$1', 2, 1)).toBe('=B3+$A3+B$1+$A$1');
  expect(offsetFormula('=A1', -1, 0)).toBe('=#REF!');
});

test('R1C1 both ways', () => {
  const formula = '=SUM(A1:B2)+$C$3+R2D2';
  const there = toR1C1('=SUM(A1:B2)+$C$3', 4, 4);
  expect(there).toBe('=SUM(R[-4]C[-4]:R[-3]C[-3])+R3C3');
  expect(fromR1C1(there, 4, 4)).toBe('=SUM(A1:B2)+$C$3');
  expect(tokenize(formula).at(-1)?.kind).toBe('name');
});

test('tables and columns renamed', () => {
  expect(renameTableIn('=SUM(Gammal[Budget])+Gammal2', 'gammal', 'Ny')).toBe(
    '=SUM(Ny[Budget])+Gammal2',
  );
  const rename = (formula: string, inTable: boolean): string =>
    renameColumnIn(formula, 'T', 'Budget', "Budget '20", inTable);
  expect(rename('=T[[#Totals],[Budget]]+U[Budget]+[@Budget]', true)).toBe(
    "=T[[#Totals],[Budget ''20]]+U[Budget]+[@Budget ''20]",
  );
  expect(rename('=[@Budget]', false)).toBe('=[@Budget]');
});
