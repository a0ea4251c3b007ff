import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalizeUnit } from './normalizeUnit';

describe('normalizeUnit', () => {
  it.each([
    ['%', ['%', 'procent', 'Procent']],
    ['‰', ['‰', 'promille']],
    ['procentenheter', ['procentenheter', 'procentenhet', '%-enheter']],
    ['st', ['st', 'st.', 'St', 'styck', 'stycken']],
    ['kr', ['kr', 'kronor', 'SEK', 'Kr.']],
    ['tkr', ['tkr', 'kkr', 'tusen  kronor', 'Tkr']],
    ['mnkr', ['mnkr', 'Mkr', 'mkr', 'MSEK', 'miljoner kronor', 'milj.\u00A0kr']],
  ])('%s is also written %j', (unit, words) => {
    expect(words.map(normalizeUnit)).toEqual(words.map(() => unit));
  });

  it.each([
    ['kg CO₂  per kg', 'kg CO2 per kg'],
    ['ton CO₂e', 'ton CO2e'],
    ['NKI', 'NKI'],
    ['kr per invånare', 'kr per invånare'],
    ['constructor', 'constructor'],
    ['', ''],
  ])('%j is kept as %j', (written, unit) => {
    expect(normalizeUnit(written)).toBe(unit);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalizeUnit(normalizeUnit(text))).toBe(normalizeUnit(text));
      }),
    );
  });
});
