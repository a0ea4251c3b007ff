import type { Book } from '../../model/book';
import { defineClass } from '../../protocol/hostClass';
import { HostError } from '../../protocol/hostError';

/** Protection of the structure: no sheet can then be added, deleted, moved or renamed. */
export const workbookProtection = defineClass<Book>({
  name: 'WorkbookProtection',
  properties: { Protected: { get: (book) => book.protectedStructure } },
  methods: {
    Protect: (book) => {
      if (book.protectedStructure) {
        throw new HostError('InvalidOperation', 'The workbook is protected already.');
      }
      book.change(book, 'protectedStructure', true);
      book.undo.clear();
    },
    Unprotect: (book) => {
      book.change(book, 'protectedStructure', false);
      book.undo.clear();
    },
  },
});
