import type { SheetId } from '../../sheets/sheets';
import type { SheetPlan } from '../../sheets/plan/sheetPlan';
import { alonePlan } from '../../sheets/alonePlan';
import { bytesInMemory } from '../package/byteSource';
import type { DocumentProperties } from '../../sheets/plan/documentProperties';
import type { FileFault } from '../package/fileFault';
import { findMainPart } from '../package/mainPart';
import { partText } from '../package/partText';
import { planSheetsOf } from './planSheetsOf';
import type { Planner } from '../../sheets/planner';
import { ByteLimit } from '../package/byteLimit';
import { refuseOtherFiles } from '../package/refuseOtherFiles';
import { readRelationships } from '../package/relationships';
import { sheetsAlone } from './sheetsAlone';
import { UnreadableFile } from '../package/unreadableFile';
import { WorkbookEdit } from './workbookEdit';
import { openZip } from '../package/zipPackage';

export type AloneResult =
  | { readonly kind: 'made'; readonly bytes: Uint8Array; readonly sheets: readonly string[] }
  | { readonly kind: 'unreadable'; readonly fault: FileFault };

/**
 * Makes a workbook of report sheets alone, from one that holds what they report: with what a user
 * has written on them there, and nothing else of it.
 */
export async function aloneWorkbook(
  bytes: Uint8Array,
  ids: readonly SheetId[],
  planner: Planner,
  properties: DocumentProperties,
): Promise<AloneResult> {
  const source = bytesInMemory(bytes);
  try {
    await refuseOtherFiles(source);
    const zip = await openZip(source, new ByteLimit());
    const mainPart = findMainPart(zip, await readRelationships(zip, ''));
    const relationships = await readRelationships(zip, mainPart);
    const workbook = new WorkbookEdit(await partText(zip, mainPart));
    const plans: SheetPlan[] = [];
    for await (const { plan } of planSheetsOf({ zip, workbook, relationships }, ids, planner))
      plans.push(alonePlan(plan));
    const made = await sheetsAlone(plans, properties);
    return { kind: 'made', bytes: made, sheets: plans.map(({ name }) => name) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { kind: 'unreadable', fault: error.fault };
    return { kind: 'unreadable', fault: { kind: 'unexpected', detail: String(error) } };
  }
}
