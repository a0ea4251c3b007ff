import { expect, test } from '@jest/globals';
import { FUNCTIONS } from '../../functions/catalogue';
import { findFunctions } from './findFunctions';

const found = (search: string, language: 'sv' | 'en' = 'sv') =>
  findFunctions(FUNCTIONS, search, language).map(({ name }) => name);

test('without a search every function, in their order', () => {
  expect(found('  ')).toEqual(FUNCTIONS.map(({ name }) => name));
});

test.each([
  ['riktpunkt', ['RIKTPUNKT', 'FÖRBRUKNINGSGRAD']],
  ['FOND uttag', expect.arrayContaining(['FOND.UTTAG'])],
  ['fond.utgaende', ['FOND.UTGÅENDE']],
  ['hela månader', expect.arrayContaining(['RIKTPUNKT'])],
  ['kvartalsmoms', []],
])('%s', (search, names) => {
  expect(found(search)).toEqual(names);
});

test('searches the texts of the language that is shown', () => {
  expect(found('withdrawal', 'en')).toContain('FOND.UTTAG');
  expect(found('withdrawal', 'sv')).toEqual([]);
});
