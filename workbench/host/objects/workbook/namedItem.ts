import { parseAddress } from '../../model/address';
import { shownValue } from '../../model/cells/cell';
import type { DefinedName } from '../../model/book';
import { defineClass, type HostObject } from '../../protocol/hostClass';
import { HostError, invalidArgument, itemNotFound } from '../../protocol/hostError';
import type { Hosted } from '../../protocol/hosted';
import { constantOf } from '../../formula/constant';
import { toSwedishFormula } from '../../formula/swedish/toSwedishFormula';
import { range, worksheet } from '../classes';
import type { RangeSelf } from '../../protocol/rangeSelf';

function rangeOf({ formula }: DefinedName, host: Hosted): RangeSelf | undefined {
  const address = parseAddress(formula);
  const sheet = address?.sheet === undefined ? undefined : host.book.sheet(address.sheet);
  return address && sheet && { sheet, areas: [address.area] };
}

function valueOf(name: DefinedName): unknown {
  if (parseAddress(name.formula)) return name.formula.slice(1);
  const constant = constantOf(name.formula);
  return constant === undefined ? name.formula : shownValue(constant);
}

function typeOf(name: DefinedName, host: Hosted): string {
  if (rangeOf(name, host)) return 'Range';
  const constant = constantOf(name.formula);
  if (name.formula.includes('#REF!')) return 'Error';
  if (typeof constant === 'string') return 'String';
  if (typeof constant === 'boolean') return 'Boolean';
  if (typeof constant === 'number') return Number.isInteger(constant) ? 'Integer' : 'Double';
  return constant === undefined ? 'Formula' : 'Error';
}

const asRange = (name: DefinedName, host: Hosted): HostObject | undefined => {
  const found = rangeOf(name, host);
  return found && range(found);
};

/** A defined name. */
export const namedItem = defineClass<DefinedName>({
  name: 'NamedItem',
  identity: ({ id }) => ({ _Id: id }),
  properties: {
    Name: { get: ({ name }) => name },
    Type: { get: typeOf },
    Value: { get: valueOf },
    Formula: {
      // Excel on the desktop gives it in the language of its user (office-js#2834).
      get: ({ formula }, { platform }) =>
        platform === 'web' ? formula : toSwedishFormula(formula),
      set: (name, value, host) => {
        if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument();
        host.book.change(name, 'formula', value);
        host.book.structureChanged = true;
      },
    },
    Visible: {
      get: ({ visible }) => visible,
      set: (name, value, host) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        host.book.change(name, 'visible', value);
      },
    },
    Comment: {
      get: ({ comment }) => comment,
      set: (name, value, host) => host.book.change(name, 'comment', String(value)),
    },
    Scope: { get: ({ scope }) => (scope ? 'Worksheet' : 'Workbook') },
  },
  navigations: {
    Worksheet: ({ scope }) => {
      if (!scope) throw new HostError('InvalidOperation', 'The name belongs to the workbook.');
      return worksheet(scope);
    },
    WorksheetOrNullObject: ({ scope }) => (scope ? worksheet(scope) : null),
  },
  methods: {
    GetRange: (name, _, host) => {
      const found = asRange(name, host);
      if (!found) throw itemNotFound();
      return found;
    },
    GetRangeOrNullObject: (name, _, host) => asRange(name, host) ?? null,
    Delete: (name, _, host) => {
      const rest = host.book.names.filter((other) => other !== name);
      host.book.change(host.book, 'names', rest);
      host.book.structureChanged = true;
    },
  },
});
