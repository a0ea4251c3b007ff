import type { ConditionalFormat } from '../../model/sheetParts';
import type { Sheet } from '../../model/sheet';
import { defineClass, type HostClass, type HostObject } from '../../protocol/hostClass';
import { HostError, invalidArgument, itemNotFound } from '../../protocol/hostError';
import { range, rangeAreas } from '../classes';
import { conditionalFormatStyle } from './conditionalFormatStyle';

export interface FormatSelf {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

const rule = ({ format }: FormatSelf): unknown =>
  Object.keys(format.rule).length > 0 ? format.rule : null;

function setRule({ sheet, format }: FormatSelf, value: unknown, members: string[]): void {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const given = value as Record<string, unknown>;
  if (members.some((name) => typeof given[name] !== 'string')) throw invalidArgument();
  sheet.book.change(format, 'rule', { ...given });
}

const styleOf = ({ sheet, format }: FormatSelf): HostObject =>
  conditionalFormatStyle({
    read: (of) => of(format.style),
    change: (change) => sheet.book.change(format, 'style', change(format.style)),
  });

const cellValueFormat = defineClass<FormatSelf>({
  name: 'CellValueConditionalFormat',
  properties: {
    Rule: { get: rule, set: (self, value) => setRule(self, value, ['formula1', 'operator']) },
  },
  navigations: { Format: styleOf },
});

const textFormat = defineClass<FormatSelf>({
  name: 'TextConditionalFormat',
  properties: {
    Rule: { get: rule, set: (self, value) => setRule(self, value, ['operator', 'text']) },
  },
  navigations: { Format: styleOf },
});

const formulaRule = defineClass<FormatSelf>({
  name: 'ConditionalFormatRule',
  properties: {
    Formula: {
      get: ({ format }) => format.rule.formula ?? null,
      set: ({ sheet, format }, value) => {
        if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument();
        sheet.book.change(format, 'rule', { formula: value });
      },
    },
  },
});

const customFormat = defineClass<FormatSelf>({
  name: 'CustomConditionalFormat',
  navigations: { Rule: (self) => formulaRule(self), Format: styleOf },
});

const KINDS = {
  CellValue: { type: 'CellValue', make: cellValueFormat },
  Custom: { type: 'Custom', make: customFormat },
  TextComparison: { type: 'ContainsText', make: textFormat },
} as const;

/** The object of one kind, and its `OrNullObject` twin. */
function kind(name: keyof typeof KINDS): Record<string, (self: FormatSelf) => HostObject | null> {
  const { type, make } = KINDS[name];
  return {
    [name]: (self) => {
      if (self.format.type !== type) {
        throw new HostError('InvalidOperation', `The format is not of the type ${type}.`);
      }
      return make(self);
    },
    [`${name}OrNullObject`]: (self) => (self.format.type === type ? make(self) : null),
  };
}

/** A rule that formats cells by their content. */
export const conditionalFormat: HostClass<FormatSelf> = defineClass<FormatSelf>({
  name: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  check: ({ sheet, format }) => {
    const isThere = !sheet.deleted && sheet.conditionalFormats.includes(format);
    if (!isThere || format.isUnreadable) throw itemNotFound();
  },
  properties: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.type },
    Priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: ({ sheet, format }, value) => {
        const others = sheet.conditionalFormats.filter((other) => other !== format);
        const at = Number(value);
        if (!Number.isInteger(at) || at < 0 || at > others.length) throw invalidArgument();
        const formats = [...others.slice(0, at), format, ...others.slice(at)];
        sheet.book.change(sheet, 'conditionalFormats', formats);
      },
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ sheet, format }, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        sheet.book.change(format, 'stopIfTrue', value);
      },
    },
  },
  navigations: { ...kind('CellValue'), ...kind('Custom'), ...kind('TextComparison') },
  methods: {
    Delete: ({ sheet, format }) => {
      const rest = sheet.conditionalFormats.filter((other) => other !== format);
      sheet.book.change(sheet, 'conditionalFormats', rest);
    },
    GetRange: ({ sheet, format }) => {
      if (format.areas.length !== 1) {
        throw new HostError('InvalidOperation', 'The format lies on several ranges.');
      }
      return range({ sheet, areas: [...format.areas] });
    },
    GetRangeOrNullObject: ({ sheet, format }) =>
      format.areas.length === 1 ? range({ sheet, areas: [...format.areas] }) : null,
    GetRanges: ({ sheet, format }) => rangeAreas({ sheet, areas: [...format.areas] }),
  },
});
