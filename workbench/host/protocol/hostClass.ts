import type { Hosted, Keepable } from './hosted';

/** An argument as it came over the wire, with object paths replaced by their objects. */
export type Argument = unknown;

export interface Property<T> {
  get(self: T, host: Hosted): unknown;
  set?(self: T, value: Argument, host: Hosted): void;
  /** Loaded only when it is named, because it is expensive or seldom needed. */
  readonly onlyByName?: true;
}

export interface Collection<T> {
  items(self: T, host: Hosted): HostObject[];
  /** By name or by the id that an earlier answer gave. */
  item?(self: T, key: Argument, host: Hosted): HostObject | undefined;
}

/** The members of a class of the API, by their names on the wire. */
export interface ClassTable<T> {
  readonly name: string;
  /** What identifies the object: `Id` in most classes. */
  identity?(self: T): Record<string, unknown>;
  /** The add-in may keep references to its objects; `self` is then a `RangeSelf`. */
  readonly tracked?: true;
  /** Throws when the object is gone. */
  check?(self: T): void;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigations?: Readonly<Record<string, (self: T, host: Hosted) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (self: T, args: Argument[], host: Hosted) => unknown>>;
  readonly collection?: Collection<T>;
  /** Where its events go: the target id of `_Register…Event`, and their numbers. */
  readonly events?: {
    target(self: T): string;
    readonly numbers: Readonly<Record<string, number>>;
  };
}

/** An object of the book as the protocol sees it. */
export class HostObject implements Keepable {
  /** Set once the add-in asked to keep a reference to it. */
  reference: string | undefined;

  constructor(
    // The table and its object belong together; `defineClass` is the only place that pairs them.
    readonly table: ClassTable<never>,
    readonly self: unknown,
  ) {}
}

/** The object that the add-in keeps under an id, if there is one. */
export function keptObject(host: Hosted, id: string): HostObject | undefined {
  const object = host.references.find(id);
  return object instanceof HostObject ? object : undefined;
}

/** A class of the API: makes its objects, and recognises them. */
export interface HostClass<T> {
  (self: T): HostObject;
  readonly table: ClassTable<T>;
  /** The object behind an argument, if it is of this class. */
  unwrap(argument: Argument): T | undefined;
}

/** A class whose table is given later, because classes refer to each other in circles. */
export interface DeclaredClass<T> extends HostClass<T> {
  define(table: ClassTable<T>): void;
}

/** Makes a class from its table. */
export function defineClass<T>(table: ClassTable<T>): HostClass<T> {
  const made = declareClass<T>();
  made.define(table);
  return made;
}

/** Makes a class without its table. */
export function declareClass<T>(): DeclaredClass<T> {
  let known: ClassTable<T> | undefined;
  const table = (): ClassTable<T> => {
    if (!known) throw new Error('A class is used before its table is there.');
    return known;
  };
  const make = (self: T): HostObject => new HostObject(table(), self);
  const rest = {
    unwrap: (argument: Argument): T | undefined =>
      argument instanceof HostObject && argument.table === (table() as unknown)
        ? (argument.self as T)
        : undefined,
    define: (given: ClassTable<T>): void => {
      known = given;
    },
  };
  return Object.defineProperty(Object.assign(make, rest), 'table', {
    get: table,
  }) as unknown as DeclaredClass<T>;
}
