import type { OtherDocument } from './fileFault';
import { partOfType, type Relationship } from './relationships';
import { UnreadableFile } from './unreadableFile';
import type { ZipPackage } from './zipPackage';

/** The part that holds the workbook, or a fault that says what the zip holds instead. */
export function findMainPart(
  zip: ZipPackage,
  packageRelationships: readonly Relationship[],
): string {
  const part = partOfType(packageRelationships, 'officeDocument');
  if (part === null) throw new UnreadableFile({ kind: 'notWorkbook', found: withoutMainPart(zip) });
  if (part.toLowerCase().endsWith('.bin')) {
    throw new UnreadableFile({ kind: 'notWorkbook', found: 'xlsb' });
  }
  return part;
}

const withoutMainPart = (zip: ZipPackage): OtherDocument =>
  zip.find('META-INF/manifest.xml') !== null && zip.find('content.xml') !== null
    ? 'openDocument'
    : 'other';
