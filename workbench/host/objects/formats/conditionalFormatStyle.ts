import { patchPart, withPart } from '../../model/cells/style';
import { defineClass } from '../../protocol/hostClass';
import { invalidArgument } from '../../protocol/hostError';
import { asColor, readColor } from './colors';
import { conditionalFill } from './rangeFill';
import { conditionalFont } from './rangeFont';
import type { StyleTarget } from './styleTarget';

const SIDES = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' } as const;

interface BorderSelf {
  readonly target: StyleTarget;
  readonly side: keyof typeof SIDES;
}

const STYLES = {
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
} as const;

const border = defineClass<BorderSelf>({
  name: 'ConditionalRangeBorder',
  properties: {
    SideIndex: { get: ({ side }) => `Edge${side}` },
    Style: {
      get: ({ target, side }) => {
        const file = target.read((style) => style.border?.[SIDES[side]]?.style);
        return Object.entries(STYLES).find(([, name]) => name === file)?.[0] ?? 'None';
      },
      set: ({ target, side }, value, host) => {
        const file = STYLES[value as keyof typeof STYLES] as string | undefined;
        if (file === undefined && value !== 'None') throw invalidArgument();
        target.change((style) => {
          const old = style.border?.[SIDES[side]];
          const next = file === undefined ? undefined : { ...old, style: file };
          return patchPart(style, 'border', { [SIDES[side]]: next });
        }, host);
      },
    },
    Color: {
      get: ({ target, side }) =>
        target.read((style) => readColor(style.border?.[SIDES[side]]?.color, '#000000')),
      set: ({ target, side }, value, host) => {
        const color = asColor(value);
        target.change((style) => {
          const old = style.border?.[SIDES[side]] ?? { style: 'thin' };
          return patchPart(style, 'border', { [SIDES[side]]: { ...old, color } });
        }, host);
      },
    },
  },
});

const ORDER = ['Top', 'Bottom', 'Left', 'Right'] as const;

const borders = defineClass<StyleTarget>({
  name: 'ConditionalRangeBorderCollection',
  properties: { Count: { get: () => ORDER.length } },
  collection: {
    items: (target) => ORDER.map((side) => border({ target, side })),
    item: (target, key) => {
      const side = ORDER.find((name) => `Edge${name}` === key);
      if (!side) throw invalidArgument();
      return border({ target, side });
    },
  },
  navigations: {
    Top: (target) => border({ target, side: 'Top' }),
    Bottom: (target) => border({ target, side: 'Bottom' }),
    Left: (target) => border({ target, side: 'Left' }),
    Right: (target) => border({ target, side: 'Right' }),
  },
});

/** What a conditional format changes of the cells it applies to. */
export const conditionalFormatStyle = defineClass<StyleTarget>({
  name: 'ConditionalRangeFormat',
  properties: {
    NumberFormat: {
      get: (target) => target.read((style) => style.numFmt ?? null),
      set: (target, value, host) => {
        if (typeof value !== 'string') throw invalidArgument();
        target.change((style) => withPart(style, 'numFmt', value), host);
      },
    },
  },
  navigations: {
    Font: (target) => conditionalFont(target),
    Fill: (target) => conditionalFill(target),
    Borders: (target) => borders(target),
  },
});
