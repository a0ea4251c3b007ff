import { expect, test } from '@jest/globals';
import type { SheetId } from './sheets';
import { tabPlace } from './tabPlace';

const OWN = null;

test.each<[string, (SheetId | null)[], SheetId, number]>([
  ['at the end, behind the user’s own', [OWN, OWN], 'driftbudget', 2],
  ['behind those that come before it', [OWN, 'driftbudget', 'kontrollrapport'], 'verksamheter', 2],
  ['before those that come after it', [OWN, 'kontrollrapport', OWN], 'verksamheter', 1],
  [
    'behind them wherever they were moved',
    ['verksamheter', OWN, 'driftbudget'],
    'balansrakning',
    3,
  ],
])('a new tab goes %s', (_, tabs, id, place) => {
  expect(tabPlace(tabs, id)).toBe(place);
});
