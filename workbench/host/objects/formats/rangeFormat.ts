import type { Alignment, Protection } from '@cj-tech-master/excelts';
import { autofitColumns, autofitRows } from '../../model/cells/autofit';
import { columnWidth, rowHeight } from '../../model/cells/sizes';
import { patchPart } from '../../model/cells/style';
import type { Area } from '../../model/area';
import { defineClass, type Property } from '../../protocol/hostClass';
import { invalidArgument } from '../../protocol/hostError';
import { HORIZONTAL, VERTICAL } from './enums';
import { rangeBorders } from './rangeBorders';
import { rangeFill } from './rangeFill';
import { rangeFont } from './rangeFont';
import { checkAllowed, type RangeSelf } from '../../protocol/rangeSelf';
import { styleOfRange, type StyleTarget } from './styleTarget';

const alignmentMember = (
  read: (alignment: Partial<Alignment>) => unknown,
  patch: (value: unknown) => object,
): Property<RangeSelf> => ({
  get: (self) => styleOfRange(self).read(({ alignment = {} }) => read(alignment)),
  set: (self, value, host) => {
    const change = patch(value);
    styleOfRange(self).change((style) => patchPart(style, 'alignment', change), host);
  },
});

const flag = (key: 'wrapText' | 'shrinkToFit'): Property<RangeSelf> =>
  alignmentMember(
    (alignment) => alignment[key] === true,
    (value) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      return { [key]: value || undefined };
    },
  );

/** A size of rows or columns: the common one, null when they differ. */
function size(
  lines: 'rowFormats' | 'columnFormats',
  key: 'height' | 'width',
  span: (area: Area) => [number, number],
  read: typeof rowHeight,
  limit: number,
): Property<RangeSelf> {
  return {
    get: ({ sheet, areas }) => {
      let common: number | undefined;
      for (const [from, to] of areas.map(span)) {
        for (let line = from; line <= to; line++) {
          const points = read(sheet, line);
          if (common !== undefined && common !== points) return null;
          common = points;
        }
      }
      return common ?? null;
    },
    set: ({ sheet, areas }, value) => {
      if (typeof value !== 'number' || value < 0 || value > limit) throw invalidArgument();
      checkAllowed(sheet, lines === 'rowFormats' ? 'allowFormatRows' : 'allowFormatColumns');
      for (const [from, to] of areas.map(span)) {
        for (let line = from; line <= to; line++) {
          const old = sheet[lines].get(line);
          sheet.book.changeEntry<number, typeof old>(sheet[lines], line, { ...old, [key]: value });
        }
      }
    },
  };
}

const rows = (area: Area): [number, number] => [area.top, area.bottom];
const columns = (area: Area): [number, number] => [area.left, area.right];

/** The format of a range. */
export const rangeFormat = defineClass<RangeSelf>({
  name: 'RangeFormat',
  properties: {
    ColumnWidth: size('columnFormats', 'width', columns, columnWidth, 1_340),
    RowHeight: size('rowFormats', 'height', rows, rowHeight, 409.5),
    WrapText: flag('wrapText'),
    ShrinkToFit: flag('shrinkToFit'),
    HorizontalAlignment: alignmentMember(
      ({ horizontal }) => HORIZONTAL.fromFile(horizontal, 'General'),
      (value) => {
        const horizontal = HORIZONTAL.toFile(value);
        return { horizontal: horizontal === 'general' ? undefined : horizontal };
      },
    ),
    VerticalAlignment: alignmentMember(
      ({ vertical }) => VERTICAL.fromFile(vertical, 'Bottom'),
      (value) => ({ vertical: VERTICAL.toFile(value) }),
    ),
    IndentLevel: alignmentMember(
      ({ indent }) => indent ?? 0,
      (value) => {
        if (!Number.isInteger(value) || Number(value) < 0 || Number(value) > 250) {
          throw invalidArgument();
        }
        return { indent: value === 0 ? undefined : value };
      },
    ),
    TextOrientation: alignmentMember(
      ({ textRotation }) => (textRotation === 'vertical' ? 180 : (textRotation ?? 0)),
      (value) => ({ textRotation: value === 180 ? 'vertical' : value }),
    ),
    UseStandardHeight: {
      get: ({ sheet, areas }) =>
        areas.every((area) => sheet.rowFormats.get(area.top)?.height === undefined),
      onlyByName: true,
    },
    UseStandardWidth: {
      get: ({ sheet, areas }) =>
        areas.every((area) => sheet.columnFormats.get(area.left)?.width === undefined),
      onlyByName: true,
    },
  },
  navigations: {
    Font: (self) => rangeFont(styleOfRange(self)),
    Fill: (self) => rangeFill(styleOfRange(self)),
    Borders: (self) => rangeBorders(self),
    Protection: (self) => formatProtection(styleOfRange(self)),
  },
  methods: {
    AutofitColumns: ({ sheet, areas }) => {
      for (const area of areas) autofitColumns(sheet, area);
    },
    AutofitRows: ({ sheet, areas }) => {
      for (const area of areas) autofitRows(sheet, area);
    },
    AdjustIndent: (self, [amount], host) => {
      styleOfRange(self).change((style) => {
        const indent = Math.max(0, (style.alignment?.indent ?? 0) + Number(amount));
        return patchPart(style, 'alignment', { indent: indent || undefined });
      }, host);
    },
  },
});

const protectionMember = (key: keyof Protection, fallback: boolean): Property<StyleTarget> => ({
  get: (target) => target.read(({ protection }) => protection?.[key] ?? fallback),
  set: (target, value, host) => {
    if (typeof value !== 'boolean') throw invalidArgument();
    const patch = { [key]: value === fallback ? undefined : value };
    target.change((style) => patchPart(style, 'protection', patch), host);
  },
});

/** Whether the cells are locked when the sheet is protected. */
const formatProtection = defineClass<StyleTarget>({
  name: 'FormatProtection',
  properties: {
    Locked: protectionMember('locked', true),
    FormulaHidden: protectionMember('hidden', false),
  },
});
