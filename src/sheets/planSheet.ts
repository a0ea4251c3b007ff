import { HEADER_ROW, sheetMark } from './plan/sheetFrame';
import type { SheetInput } from './plan/sheet';
import type { SheetPlan } from './plan/sheetPlan';
import { appendicesOf, appendixWord, sheetName } from './sheetNames';
import { type SheetId, sheetOf } from './sheets';

/** Plans one report sheet. */
export function planSheet(id: SheetId, input: SheetInput): SheetPlan {
  const appendices = appendicesOf(input.report.heading);
  const appendix = appendixWord(id, appendices);
  const { frozenRows = HEADER_ROW, names = [], ...body } = sheetOf(id).make({ ...input, appendix });
  return {
    id,
    name: sheetName(id, appendices),
    frozenRows,
    names: [sheetMark(id), ...names],
    ...body,
  };
}
