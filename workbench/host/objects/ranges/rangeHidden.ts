import type { Property } from '../../protocol/hostClass';
import { invalidArgument } from '../../protocol/hostError';
import { areaOf, checkAllowed, type RangeSelf } from '../../protocol/rangeSelf';

const hidden = (side: 'rowFormats' | 'columnFormats'): Property<RangeSelf> => ({
  get: (self) => {
    const area = areaOf(self);
    const [from, to] = side === 'rowFormats' ? [area.top, area.bottom] : [area.left, area.right];
    const first = self.sheet[side].get(from)?.hidden === true;
    for (let line = from; line <= to; line++) {
      if ((self.sheet[side].get(line)?.hidden === true) !== first) return null;
    }
    return first;
  },
  set: (self, value, host) => {
    if (typeof value !== 'boolean') throw invalidArgument();
    checkAllowed(self.sheet, side === 'rowFormats' ? 'allowFormatRows' : 'allowFormatColumns');
    const area = areaOf(self);
    const [from, to] = side === 'rowFormats' ? [area.top, area.bottom] : [area.left, area.right];
    for (let line = from; line <= to; line++) {
      const old = self.sheet[side].get(line);
      host.book.changeEntry<number, typeof old>(self.sheet[side], line, { ...old, hidden: value });
    }
  },
});

/** Whether the rows of a range are hidden; null when only some are. */
export const rowHidden = hidden('rowFormats');

/** Whether the columns of a range are hidden; null when only some are. */
export const columnHidden = hidden('columnFormats');
