import { absoluteAddress, parseAddress } from '../../model/address';
import { isDefinedName } from '../../model/definedName';
import type { DefinedName } from '../../model/book';
import { sameName } from '../../model/sheetName';
import type { Sheet } from '../../model/sheet';
import { defineClass } from '../../protocol/hostClass';
import { alreadyExists, invalidArgument, itemNotFound } from '../../protocol/hostError';
import type { Hosted } from '../../protocol/hosted';
import { range } from '../classes';
import { namedItem } from './namedItem';
import { areaOf, rangeAt } from '../../protocol/rangeSelf';

/** The names of a sheet, or of the workbook. */
interface Names {
  readonly scope?: Sheet;
}

const own = ({ scope }: Names, host: Hosted): DefinedName[] =>
  host.book.names.filter((name) => name.scope === scope);

/** On the web the workbook's names are among those of each sheet (office-js#1011). */
const all = (self: Names, host: Hosted): DefinedName[] =>
  self.scope && host.platform === 'web' ? [...own(self, host), ...own({}, host)] : own(self, host);

const find = (self: Names, key: unknown, host: Hosted): DefinedName | undefined =>
  all(self, host).find((name) => name.id === key || sameName(name.name, String(key)));

/** What a name stands for: a range becomes its address, a formula stays, a value becomes one. */
function formulaOf(self: Names, reference: unknown, host: Hosted): string {
  const given = range.unwrap(reference);
  if (given) return `=${absoluteAddress(given.sheet.name, areaOf(given))}`;
  if (typeof reference === 'number' || typeof reference === 'boolean') {
    return `=${String(reference).toUpperCase()}`;
  }
  if (typeof reference !== 'string') throw invalidArgument();
  if (reference.startsWith('=')) return qualified(self, reference, host);
  return `="${reference.replaceAll('"', '""')}"`;
}

/** An address without a sheet means the scope's sheet, or the active one. */
function qualified({ scope }: Names, formula: string, host: Hosted): string {
  const address = parseAddress(formula);
  if (!address || address.sheet !== undefined) return formula;
  const sheet = scope ?? host.book.active;
  const given = rangeAt(host.book, sheet, formula);
  return `=${absoluteAddress(sheet.name, areaOf(given))}`;
}

function add(self: Names, args: unknown[], host: Hosted): DefinedName {
  const [name, reference, comment] = args;
  if (typeof name !== 'string' || !isDefinedName(name)) {
    throw invalidArgument('This is not a valid name.');
  }
  const isTaken = own(self, host).some((other) => sameName(other.name, name));
  if (isTaken || (!self.scope && host.book.table(name))) throw alreadyExists();
  const made: DefinedName = {
    id: host.book.newId(),
    name,
    scope: self.scope,
    formula: formulaOf(self, reference, host),
    visible: true,
    comment: typeof comment === 'string' ? comment : '',
  };
  host.book.change(host.book, 'names', [...host.book.names, made]);
  host.book.structureChanged = true;
  return made;
}

/** Defined names, to be found and made. */
export const namedItemCollection = defineClass<Names>({
  name: 'NamedItemCollection',
  collection: {
    items: (self, host) => all(self, host).map((name) => namedItem(name)),
    item: (self, key, host) => {
      const found = find(self, key, host);
      if (!found) throw itemNotFound();
      return namedItem(found);
    },
  },
  methods: {
    Add: (self, args, host) => namedItem(add(self, args, host)),
    GetCount: (self, _, host) => all(self, host).length,
    GetItem: (self, [key], host) => {
      const found = find(self, key, host);
      if (!found) throw itemNotFound();
      return namedItem(found);
    },
    GetItemOrNullObject: (self, [key], host) => {
      const found = find(self, key, host);
      return found ? namedItem(found) : null;
    },
  },
});
