import { COMMENT_MARK, KEY_MARK } from '../../sheets/plan/sheetMarks';
import type { SheetId } from '../../sheets/sheets';
import type { Planner } from '../../sheets/planner';
import type { SheetPlan } from '../../sheets/plan/sheetPlan';
import { partOfType, type Relationship } from '../package/relationships';
import { readComments } from './sheetComments';
import type { Tab, WorkbookEdit } from './workbookEdit';
import type { ZipPackage } from '../package/zipPackage';

export interface PlannedSheet {
  readonly id: SheetId;
  readonly plan: SheetPlan;
  /** Its tab and its part when it was made before. */
  readonly tab: Tab | null;
  readonly before: string | null;
}

interface Source {
  readonly zip: ZipPackage;
  readonly workbook: WorkbookEdit;
  readonly relationships: readonly Relationship[];
}

/**
 * Plans report sheets of a workbook one after the other, so that only one need be in memory, with
 * what a user has written on those that it has already.
 */
export async function* planSheetsOf(
  { zip, workbook, relationships }: Source,
  ids: readonly SheetId[],
  planner: Planner,
): AsyncGenerator<PlannedSheet> {
  for (const id of ids) {
    const tab = workbook.tabs.find((candidate) => candidate.id === id) ?? null;
    const before = relationships.find((other) => other.id === tab?.relationship)?.part ?? null;
    const comments =
      tab === null || before === null
        ? new Map<string, string>()
        : await readComments(zip, before, partOfType(relationships, 'sharedStrings'), {
            comments: workbook.nameOf(tab, COMMENT_MARK),
            keys: workbook.nameOf(tab, KEY_MARK),
          });
    yield { id, plan: planner(id, comments), tab, before };
  }
}
