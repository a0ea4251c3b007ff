import type { FillPattern } from '@cj-tech-master/excelts';
import { withPart, type CellStyle } from '../../model/cells/style';
import { defineClass } from '../../protocol/hostClass';
import { asColor, readColor } from './colors';
import { PATTERN } from './enums';
import type { StyleTarget } from './styleTarget';

const pattern = ({ fill }: CellStyle): FillPattern | undefined =>
  fill?.type === 'pattern' && fill.pattern !== 'none' ? fill : undefined;

const solid = (color: unknown): FillPattern => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: asColor(color),
});

const clear = (style: CellStyle): CellStyle => withPart(style, 'fill', undefined);

/** The colour of a fill. A cell without one is white to the API. */
const fillColor = (style: CellStyle): string => {
  const fill = pattern(style);
  return fill
    ? readColor(fill.pattern === 'solid' ? fill.fgColor : fill.bgColor, '#FFFFFF')
    : '#FFFFFF';
};

/** The background of cells. */
export const rangeFill = defineClass<StyleTarget>({
  name: 'RangeFill',
  properties: {
    Color: {
      get: (target) => target.read(fillColor) ?? '',
      set: (target, value, host) => {
        const fill = value === '' ? undefined : solid(value);
        target.change((style) => withPart(style, 'fill', fill), host);
      },
    },
    Pattern: {
      get: (target) => target.read((style) => PATTERN.fromFile(pattern(style)?.pattern, 'None')),
      set: (target, value, host) => {
        const name = PATTERN.toFile(value);
        target.change((style) => {
          const { fgColor } = pattern(style) ?? {};
          const color = fgColor ? { fgColor } : {};
          return withPart(style, 'fill', { type: 'pattern', pattern: name, ...color });
        }, host);
      },
    },
  },
  methods: { Clear: (target, _, host) => target.change(clear, host) },
});

/** A conditional format's background; empty when it does not change it. */
export const conditionalFill = defineClass<StyleTarget>({
  name: 'ConditionalRangeFill',
  properties: {
    Color: {
      get: (target) =>
        target.read((style) =>
          pattern(style) ? readColor(pattern(style)?.bgColor ?? pattern(style)?.fgColor, '') : '',
        ),
      set: (target, value, host) => {
        // Files keep the colour of a conditional fill as the background of its pattern.
        const fill = { type: 'pattern', pattern: 'solid', bgColor: asColor(value) };
        target.change((style) => withPart(style, 'fill', fill), host);
      },
    },
  },
  methods: { Clear: (target, _, host) => target.change(clear, host) },
});
