import type { Table } from '../../model/table';
import { defineClass, type HostClass, type HostObject } from '../../protocol/hostClass';
import { itemNotFound } from '../../protocol/hostError';
import { table } from '../classes';
import { areaOf, type RangeSelf } from '../../protocol/rangeSelf';
import { liesIn } from './table';

interface Scope {
  readonly within: RangeSelf;
  readonly fullyContained: boolean;
}

const tables = ({ within, fullyContained }: Scope): Table[] =>
  within.sheet.tables.filter((item) => liesIn(item, areaOf(within), fullyContained));

const orThrow = (found: Table | undefined): HostObject => {
  if (!found) throw itemNotFound();
  return table(found);
};

/** The tables that a range touches. */
export const tableScopedCollection: HostClass<Scope> = defineClass<Scope>({
  name: 'TableScopedCollection',
  collection: {
    items: (self) => tables(self).map((item) => table(item)),
    item: (self, key) => orThrow(tables(self).find(({ id, name }) => id === key || name === key)),
  },
  methods: {
    GetCount: (self) => tables(self).length,
    GetFirst: (self) => orThrow(tables(self)[0]),
  },
});
