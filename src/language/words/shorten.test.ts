import { expect, test } from '@jest/globals';
import { shorten } from './shorten';

test.each([
  ['Ekonomi', 7, 'Ekonomi'],
  ['Andel medborgare som är nöjda', 20, 'Andel medborgare …'],
  ['Resultatöverföringar', 10, 'Resultatö…'],
  ['Av resultatöverföringar', 12, 'Av resultat…'],
  ['', 5, ''],
])('shorten %j to %d is %j', (text, room, short) => {
  expect(shorten(text, room)).toBe(short);
  expect(short.length).toBeLessThanOrEqual(room);
});
