import { partOfType, type Relationship } from './relationships';
import type { ZipPackage } from './zipPackage';

/** Whether the package has a digital signature, which any change to a part makes invalid. */
export const isSigned = (zip: ZipPackage, packageRelationships: readonly Relationship[]): boolean =>
  partOfType(packageRelationships, 'origin') !== null ||
  zip.find('_xmlsignatures/origin.sigs') !== null;
