import type { Hosted } from './hosted';
import type { HostObject } from './hostClass';
import { apiNotFound, type HostError } from './hostError';
import { checkFocus } from './otherWorkbook';
import { member, publicName } from './members';

/** What `load` asks for. */
export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

/** The requested members by lower-case name, each with those requested below it. */
interface Requested {
  [name: string]: Requested;
}

const ALL = '*';

/** Answers a load: only what was requested, spelled as on the wire. */
export function query(object: HostObject, info: QueryInfo, host: Hosted): unknown {
  const requested: Requested = {};
  for (const path of info.Select ?? []) request(requested, path);
  for (const path of info.Expand ?? []) request(requested, `${path}/${ALL}`);
  return describe(object, orAll(requested), info, host);
}

function request(tree: Requested, path: string): void {
  for (const step of path.split(/[/.]/)) tree = tree[step.trim().toLowerCase()] ??= {};
}

const orAll = (requested: Requested): Requested =>
  Object.keys(requested).length > 0 ? requested : { [ALL]: {} };

/** What the library needs to find the object again: ids, and the reference it keeps. */
export function identity(object: HostObject): Record<string, unknown> {
  const ids = object.table.identity?.(object.self as never) ?? {};
  return object.reference === undefined ? ids : { ...ids, _ReferenceId: object.reference };
}

function describe(
  object: HostObject,
  requested: Requested,
  info: QueryInfo,
  host: Hosted,
): unknown {
  object.table.check?.(object.self as never);
  const answer = identity(object);
  if (!object.table.collection) {
    for (const [name, below] of Object.entries(requested)) read(object, name, below, answer, host);
    return answer;
  }
  const ofItems: Requested = {};
  for (const [name, below] of Object.entries(requested)) {
    if (name === 'items') Object.assign(ofItems, orAll(below));
    else if (name !== ALL && member(object, 'properties', name)) {
      read(object, name, below, answer, host);
    } else ofItems[name] = below;
  }
  if (Object.keys(ofItems).length > 0) answer._Items = items(object, ofItems, info, host);
  return answer;
}

function items(object: HostObject, requested: Requested, info: QueryInfo, host: Hosted): unknown[] {
  const all = object.table.collection?.items(object.self as never, host) ?? [];
  const skip = info.Skip ?? 0;
  const page = all.slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  return page.map((item) => describe(item, requested, {}, host));
}

function read(
  object: HostObject,
  name: string,
  below: Requested,
  answer: Record<string, unknown>,
  host: Hosted,
): void {
  const self = object.self as never;
  if (name === ALL) {
    for (const [key, property] of Object.entries(object.table.properties ?? {})) {
      if (!property.onlyByName) answer[key] = property.get(self, host) ?? null;
    }
    return;
  }
  checkFocus(object, name, host);
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
