import { beforeEach, expect, test } from '@jest/globals';
import { Host } from '../../host/host';
import type { Sheet } from '../../host/model/sheet';
import { newBook } from '../../host/runner/newBook';
import { choicesAt } from '../marks/choices';
import { wordsAbout } from '../marks/commentAt';
import { deleteRows, insertRows } from './rows';
import { typeInto } from './typeInto';

let host: Host;
let sheet: Sheet;
beforeEach(() => {
  const rows = [
    ['Mål-id', 'Bedömning'],
    ['1.1', 'Uppfylls helt'],
  ];
  host = new Host(newBook({ tables: { Mål: rows } }));
  sheet = host.book.active;
  sheet.validations = [
    {
      areas: [{ top: 4, left: 1, bottom: 9, right: 1 }],
      rule: { list: { source: 'Uppfylls helt, Uppfylls inte', inCellDropDown: true } },
      errorAlert: { title: 'Bedömning', message: 'Välj i listan.', style: 'Stop' },
      prompt: { title: '', message: 'Nämndens bedömning.', showPrompt: true },
      ignoreBlanks: true,
    },
  ];
});

const value = (row: number, column: number): unknown => sheet.cell(row, column)?.value;

test('a value that the rule does not allow is refused with the words of the rule', () => {
  expect(typeInto(host, sheet, 4, 1, 'Kanske')).toBe('Bedömning: Välj i listan.');
  expect(value(4, 1)).toBe('Uppfylls helt');
  expect(typeInto(host, sheet, 4, 1, 'Uppfylls inte')).toBeUndefined();
  expect(value(4, 1)).toBe('Uppfylls inte');
});

test('a warning does not refuse, and neither does an empty cell', () => {
  const [rule] = sheet.validations;
  if (rule) sheet.validations = [{ ...rule, errorAlert: { style: 'Warning' } }];
  expect(typeInto(host, sheet, 4, 1, 'Kanske')).toBeUndefined();
  expect(typeInto(host, sheet, 4, 1, '')).toBeUndefined();
  expect(value(4, 1)).toBeUndefined();
});

test('the list and the hint of a cell', () => {
  expect(choicesAt(sheet, 4, 1)).toEqual(['Uppfylls helt', 'Uppfylls inte']);
  expect(choicesAt(sheet, 4, 0)).toBeUndefined();
  sheet.notes = [{ row: 4, column: 1, text: 'En anteckning.', raw: '' }];
  expect(wordsAbout(sheet, 4, 1)).toEqual(['En anteckning.', 'Nämndens bedömning.']);
});

test('who types right below a table adds a row to it, in one step', () => {
  typeInto(host, sheet, 5, 0, '1.2');
  expect([value(5, 0), sheet.tables[0]?.area.bottom]).toEqual(['1.2', 5]);
  typeInto(host, sheet, 7, 0, '1.3');
  expect(sheet.tables[0]?.area.bottom).toBe(5);
  host.undo();
  host.undo();
  expect([value(5, 0), sheet.tables[0]?.area.bottom]).toEqual([undefined, 4]);
});

test('a protected sheet refuses everything in words', () => {
  sheet.protection = { on: true, options: {} };
  const row = { top: 4, left: 0, bottom: 4, right: 0 };
  expect(typeInto(host, sheet, 4, 0, '1.2')).toMatch(/^Bladet är skyddat/);
  expect(insertRows(host, sheet, row)).toMatch(/^Bladet är skyddat/);
  expect(deleteRows(host, sheet, row)).toMatch(/^Bladet är skyddat/);
  expect(value(4, 0)).toBe(1.1);
});
