import type { Hosted } from './hosted';
import type { HostObject } from './hostClass';
import { apiNotFound, type HostError } from './hostError';
import { member, publicName } from './members';

/** What `load` asks for. */
export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

/** The members asked for, by lower-case name, and what is asked for below them. */
interface Wanted {
  [name: string]: Wanted;
}

const ALL = '*';

/** Answers a load: only what was asked for, in the wire's spelling. */
export function query(object: HostObject, info: QueryInfo, host: Hosted): unknown {
  const wanted: Wanted = {};
  for (const path of info.Select ?? []) want(wanted, path);
  for (const path of info.Expand ?? []) want(wanted, `${path}/${ALL}`);
  return describe(object, orAll(wanted), info, host);
}

function want(tree: Wanted, path: string): void {
  for (const step of path.split(/[/.]/)) tree = tree[step.trim().toLowerCase()] ??= {};
}

const orAll = (wanted: Wanted): Wanted => (Object.keys(wanted).length > 0 ? wanted : { [ALL]: {} });

/** What the library needs to find the object again: ids, and the reference it keeps. */
export function identity(object: HostObject): Record<string, unknown> {
  const ids = object.table.identity?.(object.self as never) ?? {};
  return object.reference === undefined ? ids : { ...ids, _ReferenceId: object.reference };
}

function describe(object: HostObject, wanted: Wanted, info: QueryInfo, host: Hosted): unknown {
  object.table.check?.(object.self as never);
  const answer = identity(object);
  if (!object.table.collection) {
    for (const [name, below] of Object.entries(wanted)) read(object, name, below, answer, host);
    return answer;
  }
  const ofItems: Wanted = {};
  for (const [name, below] of Object.entries(wanted)) {
    if (name === 'items') Object.assign(ofItems, orAll(below));
    else if (name !== ALL && member(object, 'properties', name)) {
      read(object, name, below, answer, host);
    } else ofItems[name] = below;
  }
  if (Object.keys(ofItems).length > 0) answer._Items = items(object, ofItems, info, host);
  return answer;
}

function items(object: HostObject, wanted: Wanted, info: QueryInfo, host: Hosted): unknown[] {
  const all = object.table.collection?.items(object.self as never, host) ?? [];
  const skip = info.Skip ?? 0;
  const page = all.slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  return page.map((item) => describe(item, wanted, {}, host));
}

function read(
  object: HostObject,
  name: string,
  below: Wanted,
  answer: Record<string, unknown>,
  host: Hosted,
): void {
  const self = object.self as never;
  if (name === ALL) {
    for (const [key, property] of Object.entries(object.table.properties ?? {})) {
      if (!property.quiet) answer[key] = property.get(self, host) ?? null;
    }
    return;
  }
  const property = member(object, 'properties', name);
  if (property) {
    answer[property.name] = property.is.get(self, host) ?? null;
    return;
  }
  const navigation = member(object, 'navigations', name);
  if (!navigation) throw unknownMember(object, name);
  const target = navigation.is(self, host);
  answer[navigation.name] = target ? describe(target, orAll(below), {}, host) : { _IsNull: true };
}

const unknownMember = (object: HostObject, name: string): HostError =>
  apiNotFound(object.table.name, publicName(name));
