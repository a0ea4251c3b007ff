import { expect, test } from '@jest/globals';
import { splitFields } from './fields';

test.each([
  ['#TRANS 3990 { 1 "1100" } -12.50', ['#TRANS', '3990', ['1', '1100'], '-12.50']],
  ['#TRANS\t3990\t{}\t"1.00"', ['#TRANS', '3990', [], '1.00']],
  ['#KONTO 3011 "Sålt \\"allt\\" \\\\ resten"', ['#KONTO', '3011', 'Sålt "allt" \\ resten']],
  [
    '#PSALDO 0 202401 3011{1 A "6" "P 7"}5.00',
    ['#PSALDO', '0', '202401', '3011', ['1', 'A', '6', 'P 7'], '5.00'],
  ],
  ['#OBJEKT 1 "1}" ""', ['#OBJEKT', '1', '1}', '']],
  ['#KONTO 1 "öppet', null],
  ['#TRANS 1 {1 "2"', null],
  ['', []],
])('%s', (line, fields) => {
  expect(splitFields(line)).toEqual(fields);
});

test('what follows the wanted fields is not looked at', () => {
  expect(splitFields('#VER A 1 20240101 "öppet', 4)).toEqual(['#VER', 'A', '1', '20240101']);
});
