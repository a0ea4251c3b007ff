import { done, type ExcelResult } from '../excelFault';
import { runExcel } from '../runExcel';
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

/**
 * Reads the conditional formats of some sheets in a request of their own: after some edits in Excel's
 * dialog it fails (office-js#5222, #6827, #6835), and then only they are unknown. One call to Excel,
 * and one more a sheet where that fails.
 */
export async function readRules(
  extents: readonly Extent[],
): Promise<ExcelResult<ReadonlyMap<string, SheetRules>>> {
  const ruled = extents.filter(({ ruleCount }) => ruleCount > 0);
  if (ruled.length === 0) return done(new Map());
  const all = await runExcel((context) => rulesOf(context, ruled));
  if (all.ok || all.fault.kind === 'cellEditMode') return all;
  const found = new Map<string, SheetRules>();
  for (const extent of ruled) {
    // Each by itself, so that one that can't be read leaves the others to be.

    const one = await runExcel((context) => rulesOf(context, [extent]));
    const unread = { rules: [], isPartial: true };
    found.set(extent.sheet, (one.ok ? one.value.get(extent.sheet) : null) ?? unread);
  }
  return done(found);
}

async function rulesOf(
  context: Excel.RequestContext,
  extents: readonly Extent[],
): Promise<ReadonlyMap<string, SheetRules>> {
  const asked = extents.map(({ sheet, ruleCount }) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    const items = Array.from({ length: ruleCount }, (_, index) => {
      const format = formats.getItemAt(index);
      return {
        ranges: format.getRanges().load('address'),
        value: format.cellValueOrNullObject.load('rule,format/font/color,format/fill/color'),
      };
    });
    return { sheet, items };
  });
  await context.sync();
  return new Map(
    asked.map(({ sheet, items }) => {
      const readable = items.filter(({ value }) => !value.isNullObject);
      const rules = readable.map(({ ranges, value }) => ({
        address: localAddress(ranges.address),
        rule: value.rule,
        color: value.format.font.color,
        fill: value.format.fill.color,
      }));
      return [sheet, { rules, isPartial: readable.length < items.length }];
    }),
  );
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
