import { beforeAll, expect, test } from '@jest/globals';
import { keyOf } from '../../../report/datum';
import { Book } from '../../testing/book.testing';
import { neighboursOf } from './neighbours';
import type { System } from '../system';
import { cellNamed, systemOfBook } from '../system.testing';

let system: System;
beforeAll(async () => {
  system = systemOfBook(await Book.example());
});

/** The neighbours of a cell, by kind and key. */
function neighboursBy(key: string): string[] {
  const { datum } = system.cells.at(cellNamed(system, key))!;
  return neighboursOf(system, datum).map(
    ({ cell, kind }) => `${kind} ${keyOf(system.cells.at(cell)!.datum)}`,
  );
}

test('the rows above and beneath, then the columns to the left and right', () => {
  expect(neighboursBy('Verksamheter|Ekonomi|Kostnad|Prognos')).toEqual([
    'wrongRow Verksamheter|Upphandling|Kostnad|Prognos',
    'wrongRow Verksamheter|Kontaktcenter|Kostnad|Prognos',
    'wrongColumn Verksamheter|Ekonomi|Kostnad|Bokfört',
    'wrongColumn Verksamheter|Ekonomi|Kostnad|Avvikelse',
  ]);
});

test('none beyond the edges of a table, though another sheet has amounts there', () => {
  expect(neighboursBy('Driftbudget|Kostnader|Budget')).toEqual([
    'wrongRow Driftbudget|varav avskrivningar och internränta|Budget',
    'wrongColumn Driftbudget|Kostnader|Bokfört',
  ]);
});
