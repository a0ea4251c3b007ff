import { describe, expect, test } from '@jest/globals';
import { editedText } from './editedText';
import { fromSwedishFormula } from './fromSwedishFormula';
import {
  englishFunction,
  SUGGESTED_FUNCTIONS,
  swedishFunction,
} from '../../host/formula/swedish/functionNames';
import { shownText } from './shownText';
import { toSwedishFormula } from '../../host/formula/swedish/toSwedishFormula';
import { fromTyped } from './typedText';

test.each([
  ['=SUMMA(A1:A3)', '=SUM(A1:A3)'],
  ['=SUMMA(A1;1,5)', '=SUM(A1,1.5)'],
  ['=SUM(A1,1.5)', '=SUM(A1,1.5)'],
  ['=SUM(1,5)', '=SUM(1,5)'],
  ['=AVRUNDA(2,345;2)', '=ROUND(2.345,2)'],
  ['=ROUND(2.345,2)', '=ROUND(2.345,2)'],
  ['=ABS(-1,5)', '=ABS(-1.5)'],
  ['=1,5+2', '=1.5+2'],
  ['=om(A1>0;"ja;nej, ";FALSKT)', '=IF(A1>0,"ja;nej, ",FALSE)'],
  ['=OMFEL(A1;#SAKNAS!)', '=IFERROR(A1,#N/A)'],
  ['=SUMMA(Mål[[#Summor];[Budget]])', '=SUM(Mål[[#Totals];[Budget]])'],
  ['=TERTIAL.AVVIKELSE("Kostnad";A1;B1)', '=TERTIAL.AVVIKELSE("Kostnad",A1,B1)'],
  ["=SUMMA('Mål, 1'!A1;2)", "=SUM('Mål, 1'!A1,2)"],
])('%s is kept as %s', (typed, kept) => {
  expect(fromSwedishFormula(typed)).toBe(kept);
});

test.each([
  ['=SUM(A1,1.5)', '=SUMMA(A1;1,5)'],
  ['=IF(TRUE,"a,b",#N/A)', '=OM(SANT;"a,b";#SAKNAS!)'],
  ['=SUM({1,2;3,4})', '=SUMMA({1\\2;3\\4})'],
  ['=COUNTIFS(A:A,">0")', '=ANTAL.OMF(A:A;">0")'],
])('%s is shown as %s', (kept, shown) => {
  expect(toSwedishFormula(kept)).toBe(shown);
  expect(fromSwedishFormula(shown)).toBe(kept);
});

test('every name comes back from the other language, and no two share one', () => {
  const english = SUGGESTED_FUNCTIONS.map(englishFunction);
  expect(english.map(swedishFunction)).toEqual(SUGGESTED_FUNCTIONS);
  expect(new Set(english).size).toBe(english.length);
});

describe('what is typed', () => {
  test.each([
    ['53,8', '53.8'],
    ['-1,3', '-1.3'],
    ['−1,3', '-1.3'],
    ['1 234,5', '1,234.5'],
    ['64\u00A0989\u00A0339', '64,989,339'],
    ['12,5 %', '12.5%'],
    ['SANT', 'TRUE'],
    ['#saknas!', '#N/A'],
    ['2020-08-31', '2020-08-31'],
    ['=1,5', '=1.5'],
  ])('%s is read as %s', (typed, read) => {
    expect(fromTyped(typed)).toBe(read);
  });

  test.each(['1.1', 'TRUE', '1,234,567', '.5'])('%s stays text', (typed) => {
    expect(fromTyped(typed)).toBe(`'${typed}`);
  });

  test('stays as it is in a cell of text', () => {
    expect(fromTyped('1.1', '@')).toBe('1.1');
    expect(fromTyped('=A1', '@')).toBe('=A1');
  });
});

test('a cell shows and is edited in Swedish', () => {
  expect(shownText(-1.3, '#,##0.0;"−"#,##0.0;0.0')).toBe('−1,3');
  expect(shownText({ error: '#DIV/0!' })).toBe('#DIVISION/0!');
  expect(editedText({ value: 53.75 }, '#,##0.0')).toBe('53,75');
  expect(editedText({ value: 0.125 }, '0%')).toBe('12,5%');
  expect(editedText({ value: 44074 }, 'yyyy-mm-dd')).toBe('2020-08-31');
  expect(editedText({ value: 3, formula: '=SUM(A1,2)' })).toBe('=SUMMA(A1;2)');
  expect(editedText({ value: '=inte en formel' })).toBe("'=inte en formel");
});
