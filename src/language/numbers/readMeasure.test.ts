import { describe, expect, it } from '@jest/globals';
import { readMeasure } from './readMeasure';

describe('readMeasure', () => {
  it('reads a quantity', () => {
    expect(readMeasure('61,54 %')).toEqual({
      kind: 'quantity',
      value: { digits: 6154n, scale: 2 },
      unit: '%',
    });
  });

  it('reads an interval', () => {
    expect(readMeasure('+/- 1 %')).toEqual({
      kind: 'interval',
      low: { digits: -1n, scale: 0 },
      high: { digits: 1n, scale: 0 },
      unit: '%',
    });
  });

  it.each([
    ['Ja', true],
    ['NEJ', false],
    [' ja\n', true],
  ])('%j is %s', (text, value) => {
    expect(readMeasure(text)).toEqual({ kind: 'boolean', value });
  });

  it.each([
    'Tas fram av nämnd',
    'Tas fram av nämnd/styrelse',
    'tas fram  av nämnden',
    'Tas fram av nämnd /\nstyrelse',
    'TAS FRAM AV NÄMNDEN/STYRELSEN',
  ])('%j is set by the committee', (text) => {
    expect(readMeasure(text)).toEqual({ kind: 'setByCommittee' });
  });

  it.each(['', '–', 'Janej', 'ca 5', '5 (81)', 'Tas fram', 'Tas fram av styrelse', 'mäts ej'])(
    '%j is no measure',
    (text) => {
      expect(readMeasure(text)).toBeNull();
    },
  );
});
