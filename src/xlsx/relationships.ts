import { scanXml } from './scanXml';
import type { ZipPackage } from './zipPackage';

/** A pointer from one part of the package to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`: the rest differs between dialects. */
  readonly type: string;
  /** The part it points to, as the zip spells it. */
  readonly part: string;
}

/**
 * What a part points to, the package itself for ''. Pointers out of the file, and those to parts
 * that are not there, are left out.
 */
export async function readRelationships(
  zip: ZipPackage,
  fromPart: string,
): Promise<readonly Relationship[]> {
  const slash = fromPart.lastIndexOf('/') + 1;
  const folder = fromPart.slice(0, slash);
  const part = zip.find(`${folder}_rels/${fromPart.slice(slash)}.rels`);
  if (part === null) return [];
  const relationships: Relationship[] = [];
  await scanXml(zip, part, {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || Type === undefined || Target === undefined) return;
      if (TargetMode?.toLowerCase() === 'external') return;
      zip.budget.spend('parts', 1);
      const target = findTarget(zip, folder, Target);
      if (target === null) return;
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      relationships.push({ id: Id ?? '', type, part: target });
    },
  });
  return relationships;
}

/** The first part of a type that something points to. */
export const partOfType = (relationships: readonly Relationship[], type: string): string | null =>
  relationships.find((relationship) => relationship.type === type)?.part ?? null;

function findTarget(zip: ZipPackage, folder: string, target: string): string | null {
  const name = resolve(folder, target.replaceAll('\\', '/'));
  return zip.find(name) ?? zip.find(decoded(name));
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
