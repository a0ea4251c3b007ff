import { omit } from '../../model/changes/omit';
import type { Sheet } from '../../model/sheet';
import { defineClass, type HostObject } from '../../protocol/hostClass';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';

interface Entry {
  readonly sheet: Sheet;
  readonly key: string;
}

const put = ({ sheet, key }: Entry, value: unknown): void => {
  if (typeof value !== 'string') throw invalidArgument();
  sheet.book.change(sheet, 'customProperties', { ...sheet.customProperties, [key]: value });
};

const entry = defineClass<Entry>({
  name: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: { get: ({ sheet, key }) => sheet.customProperties[key], set: put },
  },
  methods: {
    Delete: ({ sheet, key }) => {
      sheet.book.change(sheet, 'customProperties', omit(sheet.customProperties, key));
    },
  },
});

/** Keys are compared without regard to case. */
function find(sheet: Sheet, key: unknown): HostObject | undefined {
  const wanted = String(key).toLowerCase();
  const name = Object.keys(sheet.customProperties).find((other) => other.toLowerCase() === wanted);
  return name === undefined ? undefined : entry({ sheet, key: name });
}

const orThrow = (found: HostObject | undefined): HostObject => {
  if (!found) throw itemNotFound();
  return found;
};

/** Values that stay with a sheet. Kept for the session: the file library does not know them. */
export const worksheetCustomProperties = defineClass<Sheet>({
  name: 'WorksheetCustomPropertyCollection',
  collection: {
    items: (sheet) => Object.keys(sheet.customProperties).map((key) => entry({ sheet, key })),
    item: (sheet, key) => orThrow(find(sheet, key)),
  },
  methods: {
    Add: (sheet, [key, value]) => {
      if (typeof key !== 'string' || key === '') throw invalidArgument();
      const made = { sheet, key };
      put(made, value);
      return entry(made);
    },
    GetCount: (sheet) => Object.keys(sheet.customProperties).length,
    GetItem: (sheet, [key]) => orThrow(find(sheet, key)),
    GetItemOrNullObject: (sheet, [key]) => find(sheet, key) ?? null,
  },
});
