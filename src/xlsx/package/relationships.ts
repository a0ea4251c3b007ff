import { scanXml } from './scanXml';
import { damaged } from './unreadableFile';
import type { ZipPackage } from './zipPackage';

/** A relationship from one part of the package to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`: the rest differs between dialects. */
  readonly type: string;
  /** The part it points to, as the zip spells it. */
  readonly part: string;
}

/** Parts that are read: without one of them the report would be incomplete without notice. */
const NEEDED = ['worksheet', 'table'];

/**
 * The relationships of a part, of the package itself for ''. Those to places outside the file are
 * left out, and those to missing parts, unless they may hold the report.
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
    root: 'Relationships',
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || Type === undefined || Target === undefined) return;
      if (TargetMode?.toLowerCase() === 'external') return;
      zip.limit.add('parts', 1);
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      const wanted = resolve(folder, Target.replaceAll('\\', '/'));
      const target = zip.find(wanted) ?? zip.find(decoded(wanted));
      if (target === null) {
        if (NEEDED.includes(type)) throw damaged(wanted);
        return;
      }
      relationships.push({ id: Id ?? '', type, part: target });
    },
  });
  return relationships;
}

/** The first part of a type that something points to. */
export const partOfType = (relationships: readonly Relationship[], type: string): string | null =>
  relationships.find((relationship) => relationship.type === type)?.part ?? null;

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
