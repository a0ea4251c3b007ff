import type { Border, BorderStyle } from '@cj-tech-master/excelts';
import { patchPart, type CellStyle } from '../../model/cells/style';
import { restyle } from '../../model/cells/restyle';
import type { Area } from '../../model/area';
import { defineClass, type HostClass } from '../../protocol/hostClass';
import { invalidArgument } from '../../protocol/hostError';
import type { Hosted } from '../../protocol/hosted';
import { asColor, readColor } from './colors';
import { checkAllowed, type RangeSelf } from '../../protocol/rangeSelf';

const SIDES = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideVertical: 'right',
  InsideHorizontal: 'bottom',
  DiagonalDown: 'diagonal',
  DiagonalUp: 'diagonal',
} as const;

export type Side = keyof typeof SIDES;

/** The order of the API's enumeration. */
const ORDER: readonly Side[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

const LINES: readonly [style: string, weight: string, file: BorderStyle][] = [
  ['Continuous', 'Thin', 'thin'],
  ['Continuous', 'Medium', 'medium'],
  ['Continuous', 'Thick', 'thick'],
  ['Continuous', 'Hairline', 'hair'],
  ['Dash', 'Thin', 'dashed'],
  ['Dash', 'Medium', 'mediumDashed'],
  ['DashDot', 'Thin', 'dashDot'],
  ['DashDot', 'Medium', 'mediumDashDot'],
  ['DashDotDot', 'Thin', 'dashDotDot'],
  ['DashDotDot', 'Medium', 'mediumDashDotDot'],
  ['Dot', 'Thin', 'dotted'],
  ['Double', 'Thick', 'double'],
  ['SlantDashDot', 'Medium', 'slantDashDot'],
];

interface BorderSelf {
  readonly range: RangeSelf;
  readonly side: Side;
}

/** The cells along a side of a range. */
function cellsOfSide(area: Area, side: Side): Area | undefined {
  switch (side) {
    case 'EdgeTop':
      return { ...area, bottom: area.top };
    case 'EdgeBottom':
      return { ...area, top: area.bottom };
    case 'EdgeLeft':
      return { ...area, right: area.left };
    case 'EdgeRight':
      return { ...area, left: area.right };
    case 'InsideVertical':
      return area.right > area.left ? { ...area, right: area.right - 1 } : undefined;
    case 'InsideHorizontal':
      return area.bottom > area.top ? { ...area, bottom: area.bottom - 1 } : undefined;
    case 'DiagonalDown':
    case 'DiagonalUp':
      return area;
  }
}

function borderOf({ range, side }: BorderSelf): Partial<Border> | undefined {
  const [area] = range.areas;
  const cells = area && cellsOfSide(area, side);
  return cells && range.sheet.styleAt(cells.top, cells.left).border?.[SIDES[side]];
}

function change(self: BorderSelf, patch: (old: Partial<Border>) => object | undefined): void {
  checkAllowed(self.range.sheet, 'allowFormatCells');
  const key = SIDES[self.side];
  for (const area of self.range.areas) {
    const cells = cellsOfSide(area, self.side);
    if (!cells) continue;
    const withBorder = (style: CellStyle): CellStyle =>
      patchPart(style, 'border', { [key]: patch(style.border?.[key] ?? {}) });
    restyle(self.range.sheet, cells, withBorder);
  }
}

const lineOf = (border: Partial<Border> | undefined): (typeof LINES)[number] | undefined =>
  LINES.find(([, , file]) => file === border?.style);

/** One side of a range, or one inner line. */
export const rangeBorder = defineClass<BorderSelf>({
  name: 'RangeBorder',
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (self) => lineOf(borderOf(self))?.[0] ?? 'None',
      set: (self, value) => {
        if (value === 'None') {
          change(self, () => undefined);
          return;
        }
        const line = LINES.find(([style]) => style === value);
        if (!line) throw invalidArgument();
        change(self, (old) => ({ ...old, style: line[2] }));
      },
    },
    Weight: {
      get: (self) => lineOf(borderOf(self))?.[1] ?? 'Thin',
      set: (self, value) => {
        if (!LINES.some(([, weight]) => weight === value)) throw invalidArgument();
        change(self, (old) => {
          const style = lineOf(old)?.[0] ?? 'Continuous';
          const line = LINES.find((entry) => entry[0] === style && entry[1] === value);
          return { ...old, style: line?.[2] ?? 'thin' };
        });
      },
    },
    Color: {
      get: (self) => readColor(borderOf(self)?.color, '#000000'),
      set: (self, value) => {
        const color = asColor(value);
        change(self, (old) => ({ style: 'thin', ...old, color }));
      },
    },
  },
});

const sideOf = (key: unknown): Side => {
  const side = ORDER.find((name) => name === key);
  if (!side) throw invalidArgument();
  return side;
};

/** The borders of a range. */
export const rangeBorders: HostClass<RangeSelf> = defineClass<RangeSelf>({
  name: 'RangeBorderCollection',
  properties: { Count: { get: () => ORDER.length } },
  collection: {
    items: (range) => ORDER.map((side) => rangeBorder({ range, side })),
    item: (range, key) => rangeBorder({ range, side: sideOf(key) }),
  },
  methods: {
    GetItemAt: (range, [index]) => rangeBorder({ range, side: sideOf(ORDER[Number(index)]) }),
  },
});

/** Sets members of one border, as `setCellProperties` does. */
export function setBorder(
  range: RangeSelf,
  side: Side,
  members: Readonly<Record<string, unknown>>,
  host: Hosted,
): void {
  for (const name of ['Style', 'Weight', 'Color'] as const) {
    const value = members[name.charAt(0).toLowerCase() + name.slice(1)];
    if (value !== undefined) {
      rangeBorder.table.properties?.[name]?.set?.({ range, side }, value, host);
    }
  }
}
