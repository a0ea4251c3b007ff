import { LOG_COLUMNS, LOG_TABLE, logRow, type LoggedChange } from '../../workbook/log/changeLog';
import type { Kind } from '../package/mainContentType';
import { partOfType } from '../package/relationships';
import { readWorkbookPart } from '../package/workbookPart';
import { lockedStyles, writeNumbers, type CellFault, type NumberChange } from './writeCell';
import { addCells } from './addCells';
import type { LoggedPackage } from './addSheet';
import { writeOwnRows } from './ownTable';
import { type NotWritten, withPackage } from './withPackage';
import { writeTableSheet, type TableSheet } from './writeTableSheet';
import { XmlEdit } from '../package/xmlEdit';
import { childOf, prefixOf, xmlTree } from '../package/xmlTree';

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
  | NotWritten;

const LOG = { name: LOG_TABLE, columns: LOG_COLUMNS };

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
  return withPackage(bytes, kind, (file) => write(bytes, file, { changes, log, tables }));
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
  const isLogged = await writeOwnRows(file, LOG, log.map(logRow));
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
