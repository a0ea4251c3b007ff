import { expect, test } from '@jest/globals';
import type { WrittenCell } from '../../report/cell';
import { cell } from './cell.testing';
import { readRequiredWordCell, readWordCell, readYesNoCell, vocabulary } from './readWordCell';
import { YES_NO } from '../../report/column';
import { TABLES } from '../../report/tables';

const { areas, operatingBudget } = TABLES;
const kinds = vocabulary(areas.columns.kind.words);
const posts = vocabulary(operatingBudget.columns.post.words);
const yesNo = vocabulary<boolean>(YES_NO);

test.each([
  ['Kostnad', 'cost'],
  ['KOSTNAD ', 'cost'],
  ['intäkt', 'revenue'],
  ['inta\u0308kt', 'revenue'],
  ['In\u00ADtäkt', 'revenue'],
])('%j is %s', (text, meaning) => {
  expect(readWordCell(cell(text), kinds).value).toBe(meaning);
});

test.each([
  ['Summa kostnader', 'costs'],
  ['Kostnader', 'costs'],
  ['Varav avskrivningar och internränta', 'ofWhichDepreciation'],
  ['Nettoresultat före resultatdisposition', 'resultBefore'],
  ['Resultat före bokslutsdisposition', 'resultBefore'],
  ['Resultat  före\nresultatdisposition', 'resultBefore'],
  ['Budget och resultat efter resultatdisposition', 'resultAfter'],
  ['Utgående resultatfond', 'closingFund'],
])('the post %j is %s', (text, post) => {
  expect(readWordCell(cell(text), posts).value).toBe(post);
});

test.each([
  ['Kostnd', 'Kostnad'],
  ['Intäckt', 'Intäkt'],
  ['xyz', null],
])('%s is outside, nearest to %s', (text, nearest) => {
  expect(readWordCell(cell(text), kinds).fault).toEqual({
    kind: 'outsideVocabulary',
    words: ['Kostnad', 'Intäkt'],
    nearest,
  });
});

test('a word that is required must not be left blank', () => {
  expect(readWordCell(cell(null), kinds)).toEqual({ value: null, fault: null });
  expect(readRequiredWordCell(cell('–'), kinds).fault).toEqual({
    kind: 'outsideVocabulary',
    words: ['Kostnad', 'Intäkt'],
    nearest: null,
  });
  expect(readRequiredWordCell(cell('intäkt'), kinds).value).toBe('revenue');
});

test('every word knows the first of the same meaning', () => {
  expect(posts.get('nettoresultat före resultatdisposition')).toEqual({
    word: 'Nettoresultat före resultatdisposition',
    first: 'Resultat före resultatdisposition',
    meaning: 'resultBefore',
  });
});

test.each<[WrittenCell['value'], boolean | null]>([
  [true, true],
  [false, false],
  ['Ja', true],
  ['NEJ', false],
  [null, null],
])('%j is %s', (value, meaning) => {
  expect(readYesNoCell(cell(value), yesNo)).toEqual({ value: meaning, fault: null });
});
