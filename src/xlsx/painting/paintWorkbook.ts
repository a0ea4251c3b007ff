import { greatestStyle } from './greatestStyle';
import { foldText } from '../../language/words/cleanText';
import type { SheetId } from '../../sheets/sheets';
import { bytesInMemory } from '../package/byteSource';
import type { FileFault } from '../package/fileFault';
import type { Kind } from '../package/mainContentType';
import { isSigned } from '../package/signature';
import { findMainPart } from '../package/mainPart';
import { PackageEdit } from '../package/packageEdit';
import { paintSheetPart } from './paintSheetPart';
import { ByteLimit } from '../package/byteLimit';
import { refuseOtherFiles } from '../package/refuseOtherFiles';
import { partOfType, readRelationships } from '../package/relationships';
import { planSheetsOf } from './planSheetsOf';
import type { Planner } from '../../sheets/planner';
import { StyleBook } from './styleBook';
import { UnreadableFile } from '../package/unreadableFile';
import { WorkbookEdit } from './workbookEdit';
import { openZip, type ZipPackage } from '../package/zipPackage';

export type PaintResult =
  | {
      readonly kind: 'painted';
      readonly bytes: Uint8Array;
      /** The names of the tabs, in the order they were asked for. */
      readonly sheets: readonly string[];
    }
  /** The workbook takes no new sheets. */
  | { readonly kind: 'structureLocked' }
  /** A digital signature would no longer be valid. */
  | { readonly kind: 'signed' }
  /** Sheets of the user's own have these names. */
  | { readonly kind: 'nameTaken'; readonly names: readonly string[] }
  | { readonly kind: 'unreadable'; readonly fault: FileFault };

/**
 * Paints report sheets into a workbook. Those that Tertial made before are made again where they
 * stand, whatever they are called by now; everything else in the file stays byte for byte.
 *
 * @param kind what the file that is written is to be, which its name must say too.
 */
export async function paintWorkbook(
  bytes: Uint8Array,
  ids: readonly SheetId[],
  planner: Planner,
  kind: Kind = 'workbook',
): Promise<PaintResult> {
  const source = bytesInMemory(bytes);
  try {
    await refuseOtherFiles(source);
    const zip = await openZip(source, new ByteLimit());
    const lookedAt = await openZip(source, new ByteLimit());
    return await paint({ zip, lookedAt, bytes, kind }, ids, planner);
  } catch (error) {
    if (error instanceof UnreadableFile) return { kind: 'unreadable', fault: error.fault };
    return { kind: 'unreadable', fault: { kind: 'unexpected', detail: String(error) } };
  }
}

interface Painted {
  readonly zip: ZipPackage;
  /** The same, with a budget of its own: for sheets that are looked at and not changed. */
  readonly lookedAt: ZipPackage;
  readonly bytes: Uint8Array;
  readonly kind: Kind;
}

async function paint(
  { zip, lookedAt, bytes, kind }: Painted,
  ids: readonly SheetId[],
  planner: Planner,
): Promise<PaintResult> {
  const ofPackage = await readRelationships(zip, '');
  if (isSigned(zip, ofPackage)) return { kind: 'signed' };
  const mainPart = findMainPart(zip, ofPackage);
  const relationships = await readRelationships(zip, mainPart);
  const edit = await PackageEdit.of(zip, mainPart);
  const workbook = new WorkbookEdit((await edit.text(mainPart)) ?? '');
  if (workbook.isStructureLocked) return { kind: 'structureLocked' };
  const stylesPart = partOfType(relationships, 'styles');
  const styles = new StyleBook(stylesPart === null ? null : await edit.text(stylesPart));
  const sheetParts = relationships.filter(({ type }) => type === 'worksheet');
  styles.reserve(
    await greatestStyle(
      lookedAt,
      sheetParts.map(({ part }) => part),
    ),
  );

  const names: string[] = [];
  const taken: string[] = [];
  const source = { zip, workbook, relationships };
  const tabs = workbook.tabs.map((tab) => foldText(tab.name));
  for await (const { id, plan, tab, before } of planSheetsOf(source, ids, planner)) {
    const name = tab?.name ?? plan.name;
    // Tabs are the same whatever the case of their names, as in Excel.
    if (tab === null && tabs.includes(foldText(name))) taken.push(name);
    if (taken.length > 0) continue;
    const part = await paintSheetPart({ edit, zip, styles, mainPart }, plan, name, before);
    const painted = tab ?? workbook.add(id, name, await edit.relate(mainPart, 'worksheet', part));
    workbook.name(painted, plan);
    names.push(name);
  }
  if (taken.length > 0) return { kind: 'nameTaken', names: taken };
  edit.set(mainPart, workbook.done());
  await edit.setKind(mainPart, kind);
  await writeStyles(edit, mainPart, stylesPart, styles.done());
  await dropCalculationChain(edit, mainPart, partOfType(relationships, 'calcChain'));
  return { kind: 'painted', bytes: await edit.applyTo(bytes), sheets: names };
}

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

async function writeStyles(
  edit: PackageEdit,
  mainPart: string,
  part: string | null,
  xml: string,
): Promise<void> {
  if (part !== null) return edit.set(part, xml);
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  const added = await edit.add(`${folder}styles`, STYLES_TYPE, xml);
  await edit.relate(mainPart, 'styles', added);
}

/** The order of calculation: Excel rebuilds the list, but refuses an outdated one. */
async function dropCalculationChain(
  edit: PackageEdit,
  mainPart: string,
  part: string | null,
): Promise<void> {
  if (part === null) return;
  await edit.unrelate(mainPart, ['calcChain']);
  await edit.remove(part);
}
