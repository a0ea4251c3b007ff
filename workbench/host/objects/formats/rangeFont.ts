import { omit } from '../../model/changes/omit';
import type { Font } from '@cj-tech-master/excelts';
import { NORMAL_FONT, patchPart, type CellStyle } from '../../model/cells/style';
import { defineClass, type Property } from '../../protocol/hostClass';
import { invalidArgument } from '../../protocol/hostError';
import { asColor, readColor } from './colors';
import { UNDERLINE } from './enums';
import type { StyleTarget } from './styleTarget';

type Patch = Partial<Record<keyof Font, unknown>>;

/** A member of the font: how it is read from a style, and what setting it changes there. */
const fontMember = (
  read: (font: Partial<Font>) => unknown,
  patch: (value: unknown) => Patch,
): Property<StyleTarget> => ({
  get: (target) => target.read(({ font = {} }: CellStyle) => read(font)),
  set: (target, value, host) => {
    const change = patch(value);
    target.change((style) => patchPart(style, 'font', change), host);
  },
});

const flag = (key: 'bold' | 'italic' | 'strike'): Property<StyleTarget> =>
  fontMember(
    (font) => font[key] === true,
    (value) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      return { [key]: value };
    },
  );

const raised = (side: 'subscript' | 'superscript'): Property<StyleTarget> =>
  fontMember(
    (font) => font.vertAlign === side,
    (value) => ({ vertAlign: value === true ? side : undefined }),
  );

const underline = (font: Partial<Font>): unknown =>
  font.underline === true ? 'Single' : UNDERLINE.fromFile(font.underline, 'None');

/** The font of cells, and what conditional formats change of it. */
export const rangeFont = defineClass<StyleTarget>({
  name: 'RangeFont',
  properties: {
    Name: fontMember(
      (font) => font.name ?? NORMAL_FONT.name,
      (name) => ({ name: String(name), scheme: undefined }),
    ),
    Size: fontMember(
      (font) => font.size ?? NORMAL_FONT.size,
      (size) => {
        if (typeof size !== 'number' || size < 1 || size > 409) throw invalidArgument();
        return { size };
      },
    ),
    Color: fontMember(
      (font) => readColor(font.color, '#000000'),
      (color) => ({ color: asColor(color) }),
    ),
    Bold: flag('bold'),
    Italic: flag('italic'),
    Strikethrough: flag('strike'),
    Underline: fontMember(underline, (value) => {
      const style = UNDERLINE.toFile(value);
      return { underline: style === 'none' ? undefined : style };
    }),
    Subscript: raised('subscript'),
    Superscript: raised('superscript'),
  },
});

/** A conditional format's font: a member it does not change is null. */
export const conditionalFont = defineClass<StyleTarget>({
  name: 'ConditionalRangeFont',
  properties: {
    Color: {
      ...rangeFont.table.properties?.Color,
      get: (target) =>
        target.read(({ font }) => (font?.color ? readColor(font.color, '#000000') : null)),
    },
    Bold: { ...flag('bold'), get: (target) => target.read(({ font }) => font?.bold ?? null) },
    Italic: { ...flag('italic'), get: (target) => target.read(({ font }) => font?.italic ?? null) },
    Strikethrough: {
      ...flag('strike'),
      get: (target) => target.read(({ font }) => font?.strike ?? null),
    },
    Underline: {
      ...rangeFont.table.properties?.Underline,
      get: (target) => target.read(({ font }) => (font?.underline ? underline(font) : null)),
    },
  },
  methods: {
    Clear: (target, _, host) => target.change((style) => omit(style, 'font'), host),
  },
});
