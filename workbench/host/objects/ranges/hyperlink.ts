import type { Hyperlink } from '../../model/cells/cell';
import { enter } from '../../model/cells/enter';
import { patchPart } from '../../model/cells/style';
import { displayText } from '../../model/cells/displayText';
import type { Property } from '../../protocol/hostClass';
import { invalidArgument } from '../../protocol/hostError';
import { areaOf, checkEditable, type RangeSelf } from '../../protocol/rangeSelf';

const LINK_FONT = { color: { argb: 'FF0563C1' }, underline: true } as const;

/** The link of a range's first cell; set, it becomes the link of every cell. */
export const hyperlink: Property<RangeSelf> = {
  get: (self) => {
    const { top, left } = areaOf(self);
    const cell = self.sheet.cell(top, left);
    if (!cell?.hyperlink) return null;
    return { ...cell.hyperlink, textToDisplay: displayText(cell.value, cell.style?.numFmt) };
  },
  set: (self, value) => {
    if (typeof value !== 'object' || value === null) throw invalidArgument();
    const { textToDisplay, ...link } = value as Hyperlink & { textToDisplay?: string };
    const area = areaOf(self);
    checkEditable(self.sheet, [area]);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (textToDisplay !== undefined) enter(self.sheet, row, column, textToDisplay);
        const old = self.sheet.cell(row, column);
        const style = patchPart(self.sheet.styleAt(row, column), 'font', LINK_FONT);
        self.sheet.putCell(row, column, { value: null, ...old, hyperlink: link, style });
      }
    }
  },
};
