import { bytesInMemory } from '../package/byteSource';
import { ByteLimit } from '../package/byteLimit';
import type { FileFault } from '../package/fileFault';
import type { Kind } from '../package/mainContentType';
import { findMainPart } from '../package/mainPart';
import { PackageEdit } from '../package/packageEdit';
import { refuseOtherFiles } from '../package/refuseOtherFiles';
import { readRelationships } from '../package/relationships';
import { isSigned } from '../package/signature';
import { UnreadableFile } from '../package/unreadableFile';
import { openZip } from '../package/zipPackage';
import type { LoggedPackage } from './addSheet';

/** Why nothing was written into a workbook file. */
export type NotWritten =
  /** Tertial's own sheet is needed, and the workbook takes no new ones. */
  | { readonly kind: 'structureLocked' }
  /** A digital signature would no longer be valid. */
  | { readonly kind: 'signed' }
  | { readonly kind: 'unreadable'; readonly fault: FileFault };

/**
 * Opens a workbook file to be changed part by part.
 *
 * @param kind what the file that is written is to be, which its name must say too.
 */
export async function withPackage<Result>(
  bytes: Uint8Array,
  kind: Kind,
  write: (file: LoggedPackage) => Promise<Result>,
): Promise<Result | NotWritten> {
  const source = bytesInMemory(bytes);
  try {
    await refuseOtherFiles(source);
    const zip = await openZip(source, new ByteLimit());
    const ofPackage = await readRelationships(zip, '');
    if (isSigned(zip, ofPackage)) return { kind: 'signed' };
    const mainPart = findMainPart(zip, ofPackage);
    const relationships = await readRelationships(zip, mainPart);
    const edit = await PackageEdit.of(zip, mainPart);
    await edit.setKind(mainPart, kind);
    return await write({ zip, edit, mainPart, relationships });
  } catch (error) {
    if (error instanceof UnreadableFile) return { kind: 'unreadable', fault: error.fault };
    return { kind: 'unreadable', fault: { kind: 'unexpected', detail: String(error) } };
  }
}
