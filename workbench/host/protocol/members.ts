import type { Hosted } from './hosted';
import type { ClassTable, HostObject } from './hostClass';
import { apiNotFound } from './hostError';
import { checkFocus } from './otherWorkbook';

const indexes = new WeakMap<object, Map<string, string>>();

/** The spelling on the wire of a member's name in any case. */
function spelling(table: object, name: string): string | undefined {
  let index = indexes.get(table);
  if (!index) {
    index = new Map(Object.keys(table).map((key) => [key.toLowerCase(), key]));
    indexes.set(table, index);
  }
  return index.get(name.toLowerCase());
}

/** A member of an object: its name on the wire, and its entry in the table. */
export function member<K extends 'properties' | 'navigations' | 'methods'>(
  object: HostObject,
  kind: K,
  name: string,
): { name: string; is: NonNullable<ClassTable<never>[K]>[string] } | undefined {
  const table = object.table[kind] as Record<string, never> | undefined;
  const key = table && spelling(table, name);
  const is = key === undefined ? undefined : table?.[key];
  return key === undefined || is === undefined ? undefined : { name: key, is };
}

/** `Values` → `values`, as programmers and error locations spell it. */
export const publicName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Calls a method of an object; also registers and unregisters its events. */
export function callMethod(
  object: HostObject,
  name: string,
  args: unknown[],
  host: Hosted,
): unknown {
  checkFocus(object, name, host);
  const found = member(object, 'methods', name);
  if (found) return found.is(object.self as never, args, host);
  const event = /^_(Un)?[Rr]egister(.+)$/.exec(name);
  const { events } = object.table;
  const number = event?.[2] === undefined ? undefined : events?.numbers[event[2]];
  if (!event || !events || number === undefined) {
    throw apiNotFound(object.table.name, publicName(name));
  }
  host.events.listen(number, events.target(object.self as never), event[1] === undefined);
  return null;
}

/** Sets a property of an object. */
export function setProperty(object: HostObject, name: string, value: unknown, host: Hosted): void {
  checkFocus(object, name, host);
  const found = member(object, 'properties', name);
  if (!found?.is.set) throw apiNotFound(object.table.name, `${publicName(name)} (set)`);
  found.is.set(object.self as never, value, host);
}
