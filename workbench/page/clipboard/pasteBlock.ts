import type { Host } from '../../host/host';
import type { Area } from '../../host/model/area';
import { enter } from '../../host/model/cells/enter';
import type { Sheet } from '../../host/model/sheet';
import { adoptHeaders } from '../../host/model/changes/tableEdits';
import { checkEditable } from '../../host/protocol/rangeSelf';
import { refusalOf } from '../book/refusal';
import { fromTyped } from '../swedish/typedText';

/** The result of a paste: the cells that were written, or why none were. */
export type Pasted = { readonly area: Area } | { readonly refusal: string };

/**
 * Types a block of texts into cells as one undo step. A single text fills everything that
 * is selected.
 */
export function pasteBlock(
  host: Host,
  sheet: Sheet,
  target: Area,
  block: readonly (readonly string[])[],
): Pasted {
  const height = block.length;
  const width = Math.max(...block.map((row) => row.length));
  const isOne = height === 1 && width === 1;
  const area = isOne
    ? target
    : { ...target, bottom: target.top + height - 1, right: target.left + width - 1 };
  const refusal = refusalOf(() => {
    checkEditable(sheet, [area]);
    host.act('Paste', () => {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const text = block[isOne ? 0 : row - area.top]?.[isOne ? 0 : column - area.left] ?? '';
          enter(sheet, row, column, fromTyped(text, sheet.styleAt(row, column).numFmt));
        }
      }
      adoptHeaders(sheet, area);
      host.edits.add({ sheet, area, changeType: 'RangeEdited', shiftDirection: 'None' });
    });
  });
  return refusal === undefined ? { area } : { refusal };
}
