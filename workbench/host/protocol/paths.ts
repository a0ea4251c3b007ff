import type { Hosted } from './hosted';
import { rootObject } from '../objects/root';
import { findService } from '../services/findService';
import { HostObject, keptObject } from './hostClass';
import { apiNotFound, HostError, invalidReference, itemNotFound } from './hostError';
import { callMethod, member, publicName } from './members';
import { checkFocus } from './otherWorkbook';
import { PathType, type ArgumentInfo, type BatchRequest, type ObjectPath } from './wire';

/** The object paths of one batch. Each is resolved once, because a method may have side effects. */
export class Paths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly host: Hosted,
  ) {}

  /** The object at a path; null for a null object and for everything below it. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.path(id);
    const object = this.find(path);
    this.resolved.set(id, object);
    if (object) this.host.references.watch(object);
    return object;
  }

  /** Whether the programmer called `untrack()` on what stands at the path. */
  isUntracked(id: number): boolean {
    return this.request.ObjectPaths[String(id)]?.D === true;
  }

  /** Arguments with object paths replaced by their objects. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) =>
      this.argument(value, info?.ReferencedObjectPathIds?.[index]),
    );
  }

  private argument(value: unknown, pathId: unknown): unknown {
    if (Array.isArray(value)) {
      if (!Array.isArray(pathId)) return value;
      return value.map((part, index) => this.argument(part, pathId[index]));
    }
    if (typeof pathId === 'number' && pathId !== 0) return this.resolve(pathId);
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, this.argument(part, undefined)]),
    );
  }

  private path(id: number): ObjectPath {
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError('GeneralException', `The batch has no object path ${id}.`);
    return path;
  }

  private find(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.Root:
        return rootObject(this.host);
      case PathType.Service:
        return findService(path.Name, this.host);
      case PathType.Reference:
        return keptObject(this.host, path.Name) ?? raise(invalidReference());
      case PathType.Null:
        return null;
      default:
        return this.below(path);
    }
  }

  private below(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    parent.table.check?.(parent.self as never);
    switch (path.ObjectPathType) {
      case PathType.Property:
        return this.navigate(parent, path.Name);
      case PathType.Indexer:
        return this.element(parent, this.arguments(path.ArgumentInfo)[0]);
      case PathType.Method:
        return this.call(parent, path);
      default:
        throw new HostError('GeneralException', `Unknown object path ${path.ObjectPathType}.`);
    }
  }

  /** A method that gives an object may change the book too, as `worksheets.add` does. */
  private call(parent: HostObject, { Name, ArgumentInfo: info }: ObjectPath): HostObject | null {
    const result = this.host.step(`${parent.table.name}.${publicName(Name)}`, () =>
      callMethod(parent, Name, this.arguments(info), this.host),
    );
    return result instanceof HostObject ? result : null;
  }

  private navigate(parent: HostObject, name: string): HostObject | null {
    checkFocus(parent, name, this.host);
    const navigation = member(parent, 'navigations', name);
    if (!navigation) throw apiNotFound(parent.table.name, publicName(name));
    return navigation.is(parent.self as never, this.host);
  }

  private element(parent: HostObject, key: unknown): HostObject {
    const { collection, name } = parent.table;
    if (!collection?.item) throw apiNotFound(name, 'getItem');
    return collection.item(parent.self as never, key, this.host) ?? raise(itemNotFound());
  }
}

function raise(error: HostError): never {
  throw error;
}
