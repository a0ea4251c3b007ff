import type { Book } from '../../model/book';
import type { Sheet } from '../../model/sheet';
import { SHEET_EVENTS } from '../../protocol/eventNumbers';
import { WORKBOOK_TARGET } from '../../protocol/events';
import { defineClass, type HostObject } from '../../protocol/hostClass';
import { itemNotFound } from '../../protocol/hostError';
import { worksheet } from '../classes';
import { checkSheetName, checkStructure } from './worksheet';

const among = (book: Book, visibleOnly: unknown): readonly Sheet[] =>
  visibleOnly === true
    ? book.sheets.filter((sheet) => sheet.visibility === 'Visible')
    : book.sheets;

const orThrow = (sheet: Sheet | undefined): HostObject => {
  if (!sheet) throw itemNotFound();
  return worksheet(sheet);
};

const find = (book: Book, key: unknown): Sheet | undefined => book.sheet(String(key));

/** The sheets of the workbook. */
export const worksheetCollection = defineClass<Book>({
  name: 'WorksheetCollection',
  collection: {
    items: (book) => book.sheets.map((sheet) => worksheet(sheet)),
    item: (book, key) => orThrow(find(book, key)),
  },
  events: { target: () => WORKBOOK_TARGET, numbers: SHEET_EVENTS },
  methods: {
    Add: (book, [name], host) => {
      checkStructure(host);
      if (typeof name === 'string') checkSheetName(host, name);
      const sheet = book.addSheet(typeof name === 'string' ? name : undefined);
      host.events.raise(SHEET_EVENTS.AddedEvent, [WORKBOOK_TARGET], {
        worksheetId: sheet.id,
        source: 'Local',
      });
      return worksheet(sheet);
    },
    GetActiveWorksheet: (book) => worksheet(book.active),
    GetCount: (book, [visibleOnly]) => among(book, visibleOnly).length,
    GetFirst: (book, [visibleOnly]) => orThrow(among(book, visibleOnly)[0]),
    GetLast: (book, [visibleOnly]) => orThrow(among(book, visibleOnly).at(-1)),
    GetItem: (book, [key]) => orThrow(find(book, key)),
    GetItemOrNullObject: (book, [key]) => {
      const sheet = find(book, key);
      return sheet ? worksheet(sheet) : null;
    },
  },
});
