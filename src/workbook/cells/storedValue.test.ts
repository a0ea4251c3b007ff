import { expect, it } from '@jest/globals';
import { decimal, type Decimal } from '../../figures/decimal';
import { type OwnCell, storedValue } from './storedValue';

const source = (more: Partial<OwnCell> & { format?: string }): OwnCell => ({
  sign: 1,
  unit: null,
  written: { value: 1, format: more.format ?? 'General', formula: null },
  ...more,
});

const amount = decimal('1.3') as Decimal;

it.each([
  [source({}), 1.3],
  [source({ sign: -1 }), -1.3],
  [source({ unit: 'tkr' }), 1300],
  [source({ unit: 'kr', sign: -1 }), -1300000],
  // Kept in kronor, shown in thousands.
  [source({ unit: 'tkr', format: '#,##0,' }), 1300000],
])('a repair is written in the sign and unit of its cell (%#)', (cell, stored) => {
  expect(storedValue(amount, 'mnkr', cell)).toBe(stored);
});
