import { describe, expect, test } from '@jest/globals';
import { makingReducer, type MakingState } from './makingState';
import { planInWords, progressInWords } from './makingWords';

describe('what will happen is said beforehand', () => {
  test.each<[string[], string[], string]>([
    [[], [], 'Välj minst ett blad.'],
    [['Kontrollrapport'], [], '1 nytt blad läggs till sist i arbetsboken.'],
    [
      [],
      ['Bilaga 1 Driftbudget', 'Kontrollrapport'],
      'Bilaga 1 Driftbudget och Kontrollrapport skapas på nytt på samma plats; det du skrivit i kommentarskolumnen finns kvar.',
    ],
    [
      ['A', 'B'],
      ['C'],
      '2 nya blad läggs till sist i arbetsboken. C skapas på nytt på samma plats; det du skrivit i kommentarskolumnen finns kvar.',
    ],
    [
      [],
      ['A', 'B', 'C', 'D'],
      '4 blad skapas på nytt på samma plats; det du skrivit i kommentarskolumnen finns kvar.',
    ],
  ])('new %j, again %j', (newOnes, again, sv) => {
    expect(planInWords(newOnes, again).sv).toBe(sv);
  });
});

test.each([
  [0, 4, '', 'Skapar blad 1 av 4'],
  [1, 4, 'Bilaga 2 Balansräkning', 'Skapar blad 2 av 4: Bilaga 2 Balansräkning'],
  [4, 4, '', 'Skapar blad 4 av 4'],
])('%d of %d done', (done, total, name, sv) => {
  expect(progressInWords(done, total, name).sv).toBe(sv);
});

test('a making from start to end', () => {
  const making = makingReducer({ kind: 'idle' }, { type: 'started', total: 2 });
  const half = makingReducer(making, { type: 'progressed', done: 1, total: 2, name: 'B' });
  const stopping = makingReducer(half, { type: 'stopAsked' });
  expect(stopping).toEqual({ kind: 'making', done: 1, total: 2, name: 'B', isStopping: true });
  const words = { sv: 'Avbrutet.', en: 'Cancelled.' };
  expect(makingReducer(stopping, { type: 'cancelled', words })).toEqual({
    kind: 'cancelled',
    words,
  });
});

test('progress that comes after the end changes nothing', () => {
  const made: MakingState = { kind: 'made', sheets: [] };
  expect(makingReducer(made, { type: 'progressed', done: 1, total: 2, name: '' })).toBe(made);
  expect(makingReducer(made, { type: 'stopAsked' })).toBe(made);
});
