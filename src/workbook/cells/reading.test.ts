import { describe, expect, test } from '@jest/globals';
import { cell } from './cell.testing';
import { given, readContent } from './reading';

const read = (written: Parameters<typeof readContent>[0]) => readContent(written, given);

test.each([0, '0', false, 'text', '- 5', '...5'])('%j goes on to the column', (value) => {
  expect(read(cell(value))).toEqual({ value, fault: null });
});

describe('an Excel error is a fault', () => {
  test('kept as an error', () => {
    expect(read(cell({ error: '#REF!' }, 'General', 'B5-C5')).fault).toEqual({
      kind: 'excelError',
      error: '#REF!',
    });
  });

  test.each(['#REF!', '#REFERENS!', '#SAKNAS!', '#DIVISION/0!', '#VÄRDEFEL!', ' #N/A '])(
    'kept as the text %j',
    (text) => {
      expect(read(cell(text)).fault).toEqual({ kind: 'excelError', error: text.trim() });
    },
  );

  test.each(['#1', 'Fel: #REF!', '#'])('but not in %j', (text) => {
    expect(read(cell(text)).fault).toBeNull();
  });
});

test('a formula without a stored result is a fault, and one with none at all is blank', () => {
  expect(read(cell(null, 'General', 'B5-C5')).fault).toEqual({ kind: 'noResult' });
  expect(read(cell(null))).toEqual({ value: null, fault: null });
  expect(read(cell(7, 'General', 'B5-C5')).value).toBe(7);
});
