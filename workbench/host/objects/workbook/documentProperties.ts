import { omit } from '../../model/changes/omit';
import type { Book, DocumentProperties } from '../../model/book';
import { defineClass, type HostObject, type Property } from '../../protocol/hostClass';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';

type TextKey = {
  [K in keyof DocumentProperties]: DocumentProperties[K] extends string ? K : never;
}[keyof DocumentProperties];

const text = (key: TextKey): Property<Book> => ({
  get: (book) => book.properties[key],
  set: (book, value) => {
    if (typeof value !== 'string' || value.length > 255) throw invalidArgument();
    book.change(book.properties, key, value);
  },
});

interface Entry {
  readonly book: Book;
  readonly key: string;
}

function typeOf(value: unknown): string {
  if (typeof value === 'number') return 'Number';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

const put = ({ book, key }: Entry, value: unknown): void =>
  book.change(book, 'customProperties', { ...book.customProperties, [key]: value });

const entry = defineClass<Entry>({
  name: 'CustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: { get: ({ book, key }) => book.customProperties[key], set: put },
    Type: { get: ({ book, key }) => typeOf(book.customProperties[key]) },
  },
  methods: {
    Delete: ({ book, key }) => {
      book.change(book, 'customProperties', omit(book.customProperties, key));
    },
  },
});

function find(book: Book, key: unknown): HostObject | undefined {
  const wanted = String(key).toLowerCase();
  const name = Object.keys(book.customProperties).find((other) => other.toLowerCase() === wanted);
  return name === undefined ? undefined : entry({ book, key: name });
}

const orThrow = (found: HostObject | undefined): HostObject => {
  if (!found) throw itemNotFound();
  return found;
};

const customProperties = defineClass<Book>({
  name: 'CustomPropertyCollection',
  collection: {
    items: (book) => Object.keys(book.customProperties).map((key) => entry({ book, key })),
    item: (book, key) => orThrow(find(book, key)),
  },
  methods: {
    Add: (book, [key, value]) => {
      if (typeof key !== 'string' || key === '') throw invalidArgument();
      const made = { book, key };
      put(made, value);
      return entry(made);
    },
    DeleteAll: (book) => book.change(book, 'customProperties', {}),
    GetCount: (book) => Object.keys(book.customProperties).length,
    GetItem: (book, [key]) => orThrow(find(book, key)),
    GetItemOrNullObject: (book, [key]) => find(book, key) ?? null,
  },
});

/** Title, author and the like. */
export const documentProperties = defineClass<Book>({
  name: 'DocumentProperties',
  properties: {
    Title: text('title'),
    Subject: text('subject'),
    Author: text('author'),
    Keywords: text('keywords'),
    Comments: text('comments'),
    Category: text('category'),
    Manager: text('manager'),
    Company: text('company'),
    LastAuthor: { get: (book) => book.properties.lastAuthor },
    CreationDate: { get: (book) => book.properties.creationDate },
    RevisionNumber: {
      get: (book) => book.properties.revisionNumber,
      set: (book, value) => {
        if (typeof value !== 'number') throw invalidArgument();
        book.change(book.properties, 'revisionNumber', value);
      },
    },
  },
  navigations: { Custom: (book) => customProperties(book) },
});
