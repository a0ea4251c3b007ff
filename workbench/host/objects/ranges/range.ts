import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from '../../model/area';
import { heightOf, leftOf, topOf, widthOf } from '../../model/cells/sizes';
import type { ClassTable, Property } from '../../protocol/hostClass';
import { invalidArgument } from '../../protocol/hostError';
import { worksheet } from '../classes';
import {
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from '../formats/cellProperties';
import { conditionalFormatCollection } from '../formats/conditionalFormatCollection';
import { dataValidation } from './dataValidation';
import { getCellProperties } from '../formats/getCellProperties';
import { hyperlink } from './hyperlink';
import { rangeContent } from './rangeContent';
import { rangeEdits } from './rangeEdits';
import { rangeFormat } from '../formats/rangeFormat';
import { columnHidden, rowHidden } from './rangeHidden';
import { rangeNavigation } from './rangeNavigation';
import { addressOf, areaOf, checkRange, type RangeSelf } from '../../protocol/rangeSelf';
import { selectRange } from './selectRange';
import { tableScopedCollection } from '../tables/tableScopedCollection';

const measure = (get: Property<RangeSelf>['get']): Property<RangeSelf> => ({ get });

/** Cells of one sheet, side by side. */
export const rangeTable: ClassTable<RangeSelf> = {
  name: 'Range',
  tracked: true,
  check: checkRange,
  properties: {
    ...rangeContent,
    Address: measure(addressOf),
    AddressLocal: measure(addressOf),
    RowIndex: measure((self) => areaOf(self).top),
    ColumnIndex: measure((self) => areaOf(self).left),
    RowCount: measure((self) => rowCount(areaOf(self))),
    ColumnCount: measure((self) => columnCount(areaOf(self))),
    CellCount: measure((self) => {
      const count = cellCount(areaOf(self));
      return count > 2 ** 31 - 1 ? -1 : count;
    }),
    IsEntireColumn: measure((self) => isEntireColumn(areaOf(self))),
    IsEntireRow: measure((self) => isEntireRow(areaOf(self))),
    Top: measure((self) => topOf(self.sheet, areaOf(self).top)),
    Left: measure((self) => leftOf(self.sheet, areaOf(self).left)),
    Height: measure((self) => heightOf(self.sheet, areaOf(self))),
    Width: measure((self) => widthOf(self.sheet, areaOf(self))),
    Hidden: measure(
      (self, host) => rowHidden.get(self, host) === true || columnHidden.get(self, host) === true,
    ),
    RowHidden: rowHidden,
    ColumnHidden: columnHidden,
    HasSpill: measure((self) => {
      const cell = self.sheet.cell(areaOf(self).top, areaOf(self).left);
      return cell?.spill !== undefined || cell?.spilledFrom !== undefined;
    }),
    Hyperlink: hyperlink,
  },
  navigations: {
    Worksheet: (self) => worksheet(self.sheet),
    Format: (self) => rangeFormat(self),
    ConditionalFormats: (self) => conditionalFormatCollection({ within: self }),
    DataValidation: (self) => dataValidation(self),
  },
  methods: {
    ...rangeNavigation,
    ...rangeEdits,
    Select: (self, _, host) => selectRange(host, self.sheet, self.areas),
    Calculate: (self, _, host) => host.calculator.recalculate(self.sheet, areaOf(self)),
    SetDirty: (self, _, host) => host.calculator.markDirty(self.sheet, areaOf(self)),
    GetTables: (self, [fullyContained]) =>
      tableScopedCollection({ within: self, fullyContained: fullyContained === true }),
    GetCellProperties: getCellProperties,
    SetCellProperties: setCellProperties,
    SetRowProperties: setRowProperties,
    SetColumnProperties: setColumnProperties,
    // Sent before a large write that the library cuts into blocks.
    _ValidateArraySize: (self, [rows, columns]) => {
      if (rows !== rowCount(areaOf(self)) || columns !== columnCount(areaOf(self))) {
        throw invalidArgument(
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
    },
  },
};
