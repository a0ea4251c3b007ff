import { expect, test } from '@jest/globals';
import { isOpen, SEVERITIES, type Waiver } from './finding';

test('a finding is open until somebody waives it', () => {
  const waiver: Waiver = {
    motivation: 'Känt.',
    approvedBy: null,
    date: null,
    validTo: null,
    cell: { sheet: 'Godkännanden', address: 'C5', key: '', role: 'reported' },
  };
  expect(isOpen({ waived: null })).toBe(true);
  expect(isOpen({ waived: waiver })).toBe(false);
});

test('the gravest comes first', () => {
  expect(SEVERITIES).toEqual(['error', 'warning', 'info']);
});
