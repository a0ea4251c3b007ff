import { expect, test } from '@jest/globals';
import { cellRanges } from './cellRanges';

const cells = (sheet: string, ...addresses: string[]) =>
  addresses.map((address) => ({ sheet, address }));

test.each([
  ['cells under each other', cells('A', 'C5', 'C6', 'C7'), ['A!C5:C7']],
  ['cells apart', cells('A', 'C5', 'C7'), ['A!C5', 'A!C7']],
  ['cells beside each other', cells('A', 'C5', 'D5'), ['A!C5', 'A!D5']],
  ['cells from below', cells('A', 'C6', 'C5'), ['A!C6', 'A!C5']],
  ['two sheets', [...cells('A', 'C5'), ...cells('B', 'C6')], ['A!C5', 'B!C6']],
  ['a whole header row', cells('A', 'A4:F4'), ['A!A4:F4']],
  ['nothing', [], []],
])('%s', (_, given, named) => {
  expect(cellRanges(given).map(({ sheet, address }) => `${sheet}!${address}`)).toEqual(named);
});
