import type { Extent } from './extent';

/** The conditional formats of a sheet, so that they can be restored. */
export interface SheetRules {
  readonly rules: readonly Rule[];
  /** Whether there are others that can't be restored: of other kinds, or that Excel can't read. */
  readonly isPartial: boolean;
}

interface Rule {
  /** One range or several: `H2:H3,J5`. */
  readonly address: string;
  readonly rule: Excel.ConditionalCellValueRule;
  readonly color: string | null;
  readonly fill: string | null;
}

export const NO_RULES: SheetRules = { rules: [], isPartial: false };
/** Those of a sheet whose conditional formats Excel can't read. */
export const UNREAD_RULES: SheetRules = { rules: [], isPartial: true };

/** Asks for a sheet's conditional formats. @returns what gives them after the next sync. */
export function askForRules(
  context: Excel.RequestContext,
  { sheet, ruleCount }: Extent,
): () => SheetRules {
  const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
  const items = Array.from({ length: ruleCount }, (_, index) => {
    const format = formats.getItemAt(index);
    return {
      ranges: format.getRanges().load('address'),
      value: format.cellValueOrNullObject.load('rule,format/font/color,format/fill/color'),
    };
  });
  return () => {
    const readable = items.filter(({ value }) => !value.isNullObject);
    const rules = readable.map(({ ranges, value }) => ({
      address: localAddress(ranges.address),
      rule: value.rule,
      color: value.format.font.color,
      fill: value.format.fill.color,
    }));
    return { rules, isPartial: readable.length < items.length };
  };
}

/** `'Blad 1'!H2:H3,'Blad 1'!J5` without the sheets. */
const localAddress = (address: string): string =>
  [...address.matchAll(/!([$A-Z\d:]+)(?=,|$)/g)].map(([, place = '']) => place).join(',');

/** Adds rules anew, the last first: what is added last comes first. */
export function restoreRules(sheet: Excel.Worksheet, rules: readonly Rule[]): void {
  for (const { address, rule, color, fill } of [...rules].reverse()) {
    const { cellValue } = sheet.getRanges(address).conditionalFormats.add('CellValue');
    if (color) cellValue.format.font.color = color;
    if (fill) cellValue.format.fill.color = fill;
    cellValue.rule = rule;
  }
}
