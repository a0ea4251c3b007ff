import { describe, expect, it } from '@jest/globals';
import { nearestWord } from './nearestWord';

const ASSESSMENTS = ['Uppfylls helt', 'Uppfylls delvis', 'Uppfylls inte', 'Ingen'];
const YES_NO = ['Ja', 'Nej'];

describe('nearestWord', () => {
  it.each([
    ['Upfylls hellt', ASSESSMENTS, 'Uppfylls helt'],
    ['UPPFYLLS  DELVIS', ASSESSMENTS, 'Uppfylls delvis'],
    ['Uppfyllshelt', ASSESSMENTS, 'Uppfylls helt'],
    ['Inga', ASSESSMENTS, 'Ingen'],
    ['jaa', YES_NO, 'Ja'],
    ['T3', ['T1', 'T2', 'VB'], 'T1'],
  ])('%j probably means one of %j: %s', (written, words, nearest) => {
    expect(nearestWord(written, words)).toBe(nearest);
  });

  it.each([
    ['', YES_NO],
    ['Yes', YES_NO],
    ['Kanske', YES_NO],
    ['Klart', ASSESSMENTS],
    ['Uppfylls ej', ASSESSMENTS],
    ['Uppfylls helt', []],
    ['Uppfylls helt '.repeat(2000), ASSESSMENTS],
    ['Ja', ['Ja'.repeat(100)]],
  ])('%j is near none of %j', (written, words) => {
    expect(nearestWord(written, words)).toBeNull();
  });
});
