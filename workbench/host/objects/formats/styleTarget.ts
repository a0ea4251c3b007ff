import { commonStyle, restyle, type StyleChange } from '../../model/cells/restyle';
import type { CellStyle } from '../../model/cells/style';
import { SHEET_EVENTS } from '../../protocol/eventNumbers';
import { WORKBOOK_TARGET } from '../../protocol/events';
import type { Hosted } from '../../protocol/hosted';
import { formatArea } from '../../model/address';
import { checkRange, type RangeSelf } from '../../protocol/rangeSelf';
import { HostError } from '../../protocol/hostError';

/** Something with a style: the cells of a range, or a conditional format. */
export interface StyleTarget {
  /** Null when the cells differ. */
  read<T>(of: (style: CellStyle) => T): T | null;
  change(change: StyleChange, host: Hosted): void;
}

/** The style of a range's cells. */
export const styleOfRange = (self: RangeSelf): StyleTarget => ({
  read: (of) => commonStyle(self.sheet, self.areas, of),
  change: (change, host) => {
    checkRange(self);
    const { protection } = self.sheet;
    if (protection.on && protection.options.allowFormatCells !== true) {
      throw new HostError('AccessDenied', 'You cannot perform the requested operation.');
    }
    for (const area of self.areas) {
      restyle(self.sheet, area, change);
      host.events.raise(SHEET_EVENTS.FormatChangedEvent, [self.sheet.id, WORKBOOK_TARGET], {
        worksheetId: self.sheet.id,
        address: formatArea(area),
        source: 'Local',
      });
    }
  },
});
