import { overlaps, type Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { ConditionalFormat } from '../../model/sheetParts';
import { NO_STYLE } from '../../model/cells/style';
import { withoutAreas } from '../../model/changes/withoutAreas';
import { defineClass, type HostObject } from '../../protocol/hostClass';
import { HostError, invalidArgument, itemNotFound } from '../../protocol/hostError';
import { conditionalFormat } from './conditionalFormat';
import { checkAllowed, type RangeSelf } from '../../protocol/rangeSelf';

/** The conditional formats that touch a range. */
interface Formats {
  readonly within: RangeSelf;
}

const touches = (areas: readonly Area[], format: ConditionalFormat): boolean =>
  format.areas.some((area) => areas.some((other) => overlaps(area, other)));

const all = ({ within: { sheet, areas } }: Formats): ConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) => touches(areas, format));

const wrap = (sheet: Sheet, format: ConditionalFormat): HostObject =>
  conditionalFormat({ sheet, format });

const orThrow = ({ within }: Formats, format: ConditionalFormat | undefined): HostObject => {
  if (!format || format.isUnreadable) throw itemNotFound();
  return wrap(within.sheet, format);
};

const TYPES = new Set(['DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria']);

/** A new rule goes first: it has priority 0. */
function add({ within: { sheet, areas } }: Formats, type: unknown): HostObject {
  if (TYPES.has(String(type))) {
    throw new HostError('ApiNotFound', `The host without Excel has no ${String(type)} formats.`);
  }
  if (type !== 'CellValue' && type !== 'Custom' && type !== 'ContainsText') throw invalidArgument();
  checkAllowed(sheet, 'allowFormatCells');
  const format: ConditionalFormat = {
    id: sheet.book.newId(),
    type,
    areas: [...areas],
    stopIfTrue: false,
    rule: {},
    style: NO_STYLE,
  };
  sheet.book.change(sheet, 'conditionalFormats', [format, ...sheet.conditionalFormats]);
  return wrap(sheet, format);
}

function clearAll({ within: { sheet, areas } }: Formats): void {
  const rest = sheet.conditionalFormats.flatMap((format) => {
    if (!touches(areas, format)) return [format];
    const left = areas.reduce((parts, hole) => withoutAreas(parts, hole), [format]);
    return left.map((part) => ({ ...format, areas: part.areas }));
  });
  sheet.book.change(sheet, 'conditionalFormats', rest);
}

/** The conditional formats of a range, most important first. */
export const conditionalFormatCollection = defineClass<Formats>({
  name: 'ConditionalFormatCollection',
  collection: {
    items: (self) => all(self).map((format) => wrap(self.within.sheet, format)),
    item: (self, key) =>
      orThrow(
        self,
        all(self).find(({ id }) => id === key),
      ),
  },
  methods: {
    Add: (self, [type]) => add(self, type),
    ClearAll: clearAll,
    GetCount: (self) => all(self).length,
    GetItem: (self, [key]) =>
      orThrow(
        self,
        all(self).find(({ id }) => id === key),
      ),
    GetItemAt: (self, [index]) => orThrow(self, all(self)[Number(index)]),
    GetItemOrNullObject: (self, [key]) => {
      const format = all(self).find(({ id }) => id === key);
      return format ? wrap(self.within.sheet, format) : null;
    },
  },
});
