import { MAPPING_COLUMNS, MAPPING_TABLE } from '../../adopt/mapping/keptMapping';
import type { Kind } from '../package/mainContentType';
import { writeOwnRows } from './ownTable';
import { type NotWritten, withPackage } from './withPackage';

const MAPPING = { name: MAPPING_TABLE, columns: MAPPING_COLUMNS };

/**
 * Keeps in a workbook file how it is read (`mappingRows`), on Tertial's own sheet beneath what was kept
 * before. Nothing else in the file changes.
 */
export const writeMapping = (
  bytes: Uint8Array,
  rows: readonly (readonly string[])[],
  kind: Kind,
): Promise<{ readonly kind: 'written'; readonly bytes: Uint8Array } | NotWritten> =>
  withPackage(bytes, kind, async (file) => {
    const isKept = await writeOwnRows(file, MAPPING, rows);
    if (!isKept) return { kind: 'structureLocked' as const };
    return { kind: 'written' as const, bytes: await file.edit.applyTo(bytes) };
  });
