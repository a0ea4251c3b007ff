import type { SheetId } from '../sheets/sheetIds';
import type { SheetPlan } from '../sheets/sheetPlan';
import { alonePlan } from '../sheets/alonePlan';
import { bytesInMemory } from './byteSource';
import type { DocumentProperties } from '../sheets/documentProperties';
import type { FileFault } from './fileFault';
import { findMainPart } from './mainPart';
import { partText } from './partText';
import { type Planner, planSheetsOf } from './planSheetsOf';
import { ReadBudget } from './readBudget';
import { refuseOtherFiles } from './refuseOtherFiles';
import { readRelationships } from './relationships';
import { sheetsAlone } from './sheetsAlone';
import { UnreadableFile } from './unreadableFile';
import { WorkbookEdit } from './workbookEdit';
import { openZip } from './zipPackage';

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
    const zip = await openZip(source, new ReadBudget());
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
