import { cellCount, isEntireColumn, isEntireRow } from '../../model/area';
import { defineClass, type ClassTable } from '../../protocol/hostClass';
import { invalidArgument } from '../../protocol/hostError';
import { range, worksheet } from '../classes';
import { conditionalFormatCollection } from '../formats/conditionalFormatCollection';
import { dataValidation } from './dataValidation';
import { clear } from './rangeEdits';
import { rangeFormat } from '../formats/rangeFormat';
import { addressOf, checkRange, type RangeSelf } from '../../protocol/rangeSelf';

const rangeCollection = defineClass<RangeSelf>({
  name: 'RangeCollection',
  collection: {
    items: (self) => self.areas.map((area) => range({ sheet: self.sheet, areas: [area] })),
  },
  methods: {
    GetCount: (self) => self.areas.length,
    GetItemAt: (self, [index]) => {
      const area = self.areas[Number(index)];
      if (!area) throw invalidArgument();
      return range({ sheet: self.sheet, areas: [area] });
    },
  },
});

/** Several ranges of one sheet. */
export const rangeAreasTable: ClassTable<RangeSelf> = {
  name: 'RangeAreas',
  tracked: true,
  check: checkRange,
  properties: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    AreaCount: { get: (self) => self.areas.length },
    CellCount: { get: (self) => self.areas.reduce((sum, area) => sum + cellCount(area), 0) },
    IsEntireColumn: { get: (self) => self.areas.every(isEntireColumn) },
    IsEntireRow: { get: (self) => self.areas.every(isEntireRow) },
  },
  navigations: {
    Areas: (self) => rangeCollection(self),
    Worksheet: (self) => worksheet(self.sheet),
    Format: (self) => rangeFormat(self),
    ConditionalFormats: (self) => conditionalFormatCollection({ within: self }),
    DataValidation: (self) => dataValidation(self),
  },
  methods: {
    Clear: (self, [applyTo], host) => clear(self, applyTo, host),
  },
};
