import { describe, expect, test } from '@jest/globals';
import { commentPlaces, userComments } from './userComments';

describe('where a user writes', () => {
  test.each<[string | null, string | null, unknown]>([
    ["'Blad'!$L$5:$L$90", "'Blad'!$M$5:$M$90", [12, 13, 5]],
    ['=Blad!$AB$7:$AB$90', '=Blad!$A$7:$A$90', [28, 1, 7]],
    ["='Kontrollrapport'!$L:$L", "='Kontrollrapport'!$M:$M", [12, 13, 5]],
    ["'Blad'!$L$5", '#REF!', [12, null, 5]],
    ['#REF!', "'Blad'!$M:$M", null],
    [null, null, null],
  ])('%s and %s', (comments, keys, expected) => {
    const places = commentPlaces(comments, keys);
    expect(places && [places.commentColumn, places.keyColumn, places.firstRow]).toEqual(expected);
  });
});

test('what a user wrote is bound to its key, and nothing is thrown away', () => {
  const rows = [
    { row: 5, comment: ' Rättas ', key: 'A' },
    { row: 6, comment: '', key: 'B' },
    { row: 7, comment: 'Även detta', key: 'A' },
    { row: 8, comment: 'Rättas', key: ' C' },
    { row: 9, comment: 'Rättas', key: 'C' },
    { row: 10, comment: 'Fritt', key: null },
    { row: 11, comment: 12, key: '' },
  ];
  expect([...userComments(rows)]).toEqual([
    ['A', 'Rättas\nÄven detta'],
    ['C', 'Rättas'],
    ['rad 10', 'Fritt'],
    ['rad 11', '12'],
  ]);
});
