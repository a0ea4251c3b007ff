import { describe, expect, it } from '@jest/globals';
import { formatMeasure } from './formatMeasure';
import { readTarget } from './readTarget';

describe('readTarget', () => {
  it.each([
    ['minst 90 %', 'minst 90 %', 'at least 90%'],
    ['Minst 90%', 'minst 90 %', 'at least 90%'],
    ['högst 5 %', 'högst 5 %', 'at most 5%'],
    ['≥ 90 %', 'minst 90 %', 'at least 90%'],
    ['>=90 %', 'minst 90 %', 'at least 90%'],
    ['≤ 4,5 %', 'högst 4,5 %', 'at most 4.5%'],
    ['<= 4,5 %', 'högst 4,5 %', 'at most 4.5%'],
    ['max 3', 'högst 3', 'at most 3'],
    ['max. 3 st', 'högst 3 st', 'at most 3 st'],
    ['min 3', 'minst 3', 'at least 3'],
    ['lägst −1,5', 'minst −1,5', 'at least −1.5'],
    ['som mest 1 200 st', 'högst 1 200 st', 'at most 1,200 st'],
    ['90 %', '90 %', '90%'],
    ['±1 %', '−1 till 1 %', '−1 to 1%'],
    ['Ja', 'Ja', 'Yes'],
    ['Tas fram av nämnd', 'Tas fram av nämnd', 'Set by the committee'],
  ])('reads %s as %s', (text, sv, en) => {
    const target = readTarget(text);
    const written = (language: 'sv' | 'en') =>
      target && formatMeasure(target, language).replaceAll('\u00A0', ' ');
    expect([written('sv'), written('en')]).toEqual([sv, en]);
  });

  it.each([
    'minst',
    'minst en',
    'minst Ja',
    '> 5',
    '<5',
    'max 3 eller 4',
    'minst 5–10 %',
    'minsta 3',
  ])('does not guess what %s means', (text) => {
    expect(readTarget(text)).toBeNull();
  });
});
