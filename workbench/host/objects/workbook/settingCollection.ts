import { omit } from '../../model/changes/omit';
import type { Book } from '../../model/book';
import { defineClass, type HostObject } from '../../protocol/hostClass';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';

interface Setting {
  readonly book: Book;
  readonly key: string;
}

const put = ({ book, key }: Setting, value: unknown): void =>
  book.change(book, 'settings', { ...book.settings, [key]: value });

const setting = defineClass<Setting>({
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: { get: ({ book, key }) => book.settings[key], set: put },
  },
  methods: {
    Delete: ({ book, key }) => {
      book.change(book, 'settings', omit(book.settings, key));
    },
  },
});

/** Keys of settings are compared as they are written. */
const find = (book: Book, key: unknown): HostObject | undefined =>
  typeof key === 'string' && key in book.settings ? setting({ book, key }) : undefined;

const orThrow = (found: HostObject | undefined): HostObject => {
  if (!found) throw itemNotFound();
  return found;
};

/** `workbook.settings`: values that stay with the workbook. */
export const settingCollection = defineClass<Book>({
  name: 'SettingCollection',
  collection: {
    items: (book) => Object.keys(book.settings).map((key) => setting({ book, key })),
    item: (book, key) => orThrow(find(book, key)),
  },
  methods: {
    Add: (book, [key, value]) => {
      if (typeof key !== 'string' || key === '') throw invalidArgument();
      const made = { book, key };
      put(made, value);
      return setting(made);
    },
    GetCount: (book) => Object.keys(book.settings).length,
    GetItem: (book, [key]) => orThrow(find(book, key)),
    GetItemOrNullObject: (book, [key]) => find(book, key) ?? null,
  },
});
