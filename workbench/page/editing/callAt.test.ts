import { expect, test } from '@jest/globals';
import { callAt, nameAt } from './callAt';

test.each([
  ['=SUMMA(', { name: 'SUMMA', argument: 0 }],
  ['=SUMMA(A1;B', { name: 'SUMMA', argument: 1 }],
  ['=SUM(A1,B', { name: 'SUM', argument: 1 }],
  ['=SUMMA(1,5;2', { name: 'SUMMA', argument: 1 }],
  ['=TERTIAL.AVVIKELSE("a;b";(A1+1);', { name: 'TERTIAL.AVVIKELSE', argument: 2 }],
  ['=OM(SUMMA(A1;A2);', { name: 'OM', argument: 1 }],
  ['=SUMMA(A1)', undefined],
  ['SUMMA(', undefined],
])('%s stands in %j', (formula, call) => {
  expect(callAt(formula, formula.length)).toEqual(call);
});

test.each([
  ['=SU', 'SU'],
  ['=SUMMA(A1;TERTIAL.FO', 'TERTIAL.FO'],
  ['="SU', undefined],
  ['=Mål!SU', undefined],
  ['=A1+', undefined],
])('in %s the name %s is being written', (formula, name) => {
  expect(nameAt(formula, formula.length)).toBe(name);
});
