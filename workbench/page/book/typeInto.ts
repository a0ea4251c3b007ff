import type { Host } from '../../host/host';
import { singleCell } from '../../host/model/area';
import { shownValue } from '../../host/model/cells/cell';
import { enter } from '../../host/model/cells/enter';
import type { Sheet } from '../../host/model/sheet';
import { fillColumns } from '../../host/model/changes/calculatedColumns';
import { adoptHeaders } from '../../host/model/changes/tableEdits';
import { checkEditable } from '../../host/protocol/rangeSelf';
import { fromTyped } from '../swedish/typedText';
import { growTable } from './growTable';
import { refusalOf } from './refusal';
import { validationFault } from './validationFault';

/**
 * Types a Swedish text into a cell. Gives a sentence when it is refused.
 * @param isReported whether the add-in gets to know of it.
 */
export function typeInto(
  host: Host,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  isReported = true,
): string | undefined {
  const area = singleCell(row, column);
  const refusal = refusalOf(() => checkEditable(sheet, [area]));
  if (refusal !== undefined) return refusal;
  const input = fromTyped(text, sheet.styleAt(row, column).numFmt);
  const fault = validationFault(sheet, row, column, input);
  if (fault?.isRefused) return fault.sentence;
  host.act('Typing', () => {
    const before = shownValue(sheet.cell(row, column)?.value);
    enter(sheet, row, column, input);
    adoptHeaders(sheet, area);
    growTable(sheet, row, column);
    const filled = fillColumns(sheet, area);
    const changeType = 'RangeEdited';
    if (!isReported) return;
    host.edits.add({ sheet, area, changeType, shiftDirection: 'None', before });
    for (const column of filled) {
      host.edits.add({ sheet, area: column, changeType, shiftDirection: 'None' });
    }
  });
  return undefined;
}
