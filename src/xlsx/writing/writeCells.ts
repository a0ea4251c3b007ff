import { logRow, type LoggedChange } from '../../workbook/log/changeLog';
import { bytesInMemory } from '../package/byteSource';
import type { FileFault } from '../package/fileFault';
import type { Kind } from '../package/mainContentType';
import { isSigned } from '../package/signature';
import { findMainPart } from '../package/mainPart';
import { PackageEdit } from '../package/packageEdit';
import { ByteLimit } from '../package/byteLimit';
import { refuseOtherFiles } from '../package/refuseOtherFiles';
import { partOfType, readRelationships } from '../package/relationships';
import { UnreadableFile } from '../package/unreadableFile';
import { readWorkbookPart } from '../package/workbookPart';
import { lockedStyles, writeNumbers, type CellFault, type NumberChange } from './writeCell';
import { addCells } from './addCells';
import type { LoggedPackage } from './addSheet';
import { writeLog } from './writeLog';
import { writeTableSheet, type TableSheet } from './writeTableSheet';
import { XmlEdit } from '../package/xmlEdit';
import { childOf, prefixOf, xmlTree } from '../package/xmlTree';
import { openZip } from '../package/zipPackage';

export type WriteCellsResult =
  | {
      readonly kind: 'written';
      readonly bytes: Uint8Array;
      /** Whether formulas will be worked out again when the workbook is opened. */
      readonly hasFormulas: boolean;
    }
  | {
      readonly kind: 'refused';
      readonly fault: CellFault;
      readonly sheet: string;
      readonly address: string;
    }
  /** Something stands where a table would grow. */
  | { readonly kind: 'tableBlocked'; readonly table: string }
  /** The log needs a sheet, and the workbook takes no new ones. */
  | { readonly kind: 'structureLocked' }
  /** A digital signature would no longer be valid. */
  | { readonly kind: 'signed' }
  | { readonly kind: 'unreadable'; readonly fault: FileFault };

/**
 * Writes numbers into cells of a workbook file and logs them on Tertial's own sheet. Only the parts
 * that change are written; every other part is copied byte for byte.
 *
 * @param kind what the file that is written is to be, which its name must say too.
 * @param tables tables to fill, on sheets of their own where the workbook lacks them.
 */
export async function writeCells(
  bytes: Uint8Array,
  changes: readonly NumberChange[],
  log: readonly LoggedChange[],
  kind: Kind = 'workbook',
  tables: readonly TableSheet[] = [],
): Promise<WriteCellsResult> {
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
    return await write(bytes, { zip, edit, mainPart, relationships }, { changes, log, tables });
  } catch (error) {
    if (error instanceof UnreadableFile) return { kind: 'unreadable', fault: error.fault };
    return { kind: 'unreadable', fault: { kind: 'unexpected', detail: String(error) } };
  }
}

interface Written {
  readonly changes: readonly NumberChange[];
  readonly log: readonly LoggedChange[];
  readonly tables: readonly TableSheet[];
}

async function write(
  bytes: Uint8Array,
  file: LoggedPackage,
  { changes, log, tables }: Written,
): Promise<WriteCellsResult> {
  const { zip, edit, mainPart, relationships } = file;
  const { sheets } = await readWorkbookPart(zip, mainPart, relationships);
  const styles = partOfType(relationships, 'styles');
  const isLocked = lockedStyles(styles === null ? null : await edit.text(styles));
  let hasFormulas = false;
  const left = new Set(changes);
  for (const { name, part } of sheets) {
    const text = (await edit.text(part)) ?? '';
    hasFormulas ||= /<(?:\w+:)?f[\s/>]/.test(text);
    const own = changes.filter(({ sheet }) => sheet === name);
    if (own.length === 0) continue;
    const withCells = addCells(text, own);
    const result = writeNumbers(withCells, own, isLocked);
    if ('fault' in result) return { kind: 'refused', sheet: name, ...result };
    edit.set(part, result.text);
    for (const change of own) left.delete(change);
  }
  const [lost] = left;
  if (lost) return { kind: 'refused', fault: 'noCell', sheet: lost.sheet, address: lost.address };
  const isLogged = await writeLog(file, log.map(logRow));
  if (!isLogged) return { kind: 'structureLocked' };
  for (const table of tables) {
    const fault = await writeTableSheet(file, table);
    if (fault !== null) return fault;
  }
  if (hasFormulas) edit.set(mainPart, calculatedOnLoad((await edit.text(mainPart)) ?? ''));
  return { kind: 'written', bytes: await edit.applyTo(bytes), hasFormulas };
}

/** Lets Excel work out every formula when it opens the file: their stored results are outdated. */
function calculatedOnLoad(workbook: string): string {
  const root = xmlTree(workbook);
  const edit = new XmlEdit(workbook);
  const settings = childOf(root, 'calcPr');
  if (settings) {
    edit.setAttribute(settings, 'fullCalcOnLoad', '1');
    return edit.done();
  }
  const before = ['definedNames', 'externalReferences', 'functionGroups', 'sheets']
    .map((name) => childOf(root, name))
    .find((node) => node !== undefined);
  edit.insert(before?.end ?? root.contentEnd, `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`);
  return edit.done();
}
