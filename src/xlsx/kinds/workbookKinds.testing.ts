import { editZip } from '@cj-tech-master/excelts/archive';
import { unzip } from '@cj-tech-master/excelts/archive';
import type { Parts } from '../package/zipWorkbook.testing';
import { CELL_KINDS } from './cellKinds.testing';
import { ENCODING_KINDS } from './encodingKinds.testing';
import { FOREIGN_KINDS } from './foreignKinds.testing';
import { FORMAT_KINDS } from './formatKinds.testing';
import type { WorkbookKind } from './parts.testing';
import { ZIP_KINDS } from './zipKinds.testing';

/** Every way that programs are known to write the same workbook in. */
export const WORKBOOK_KINDS: readonly WorkbookKind[] = [
  ...ZIP_KINDS,
  ...ENCODING_KINDS,
  ...CELL_KINDS,
  ...FORMAT_KINDS,
  ...FOREIGN_KINDS,
];

/** The parts of a file: those of XML as text, what they hold as it is. */
export async function partsOf(bytes: Uint8Array): Promise<Parts> {
  const archive = unzip(bytes);
  const parts: Record<string, string | Uint8Array> = {};
  for (const { path } of (await editZip(bytes)).getEntries()) {
    if (/[/\\]$/.test(path)) continue;
    const entry = await archive.get(path);
    if (!entry) throw new Error(`no part ${path}`);
    parts[path] = /\.(?:xml|rels|vml)$/i.test(path) ? await entry.text() : await entry.bytes();
  }
  return parts;
}
