import { holds, intersection, type Area } from '../../host/model/area';
import type { Host } from '../../host/host';
import type { Sheet } from '../../host/model/sheet';
import type { ConditionalFormat } from '../../host/model/sheetParts';
import type { CellStyle } from '../../host/model/cells/style';
import { over, type ConditionalStyles } from '../grid/drawing/cellStyle';
import { appliesByText } from './byText';
import { appliesByValue } from './byValue';
import { formulaResults } from './formulaResults';

/** The styles that the conditional formats of a sheet now give to its cells. */
export function conditionalStyles(host: Host, sheet: Sheet): ConditionalStyles {
  const formats = sheet.conditionalFormats;
  if (formats.length === 0) return () => undefined;
  const results = formulaResults(host, sheet, cellsOf(sheet));
  return (row, column) => {
    let style: CellStyle | undefined;
    for (const format of formats) {
      if (!format.areas.some((area) => holds(area, row, column))) continue;
      if (!applies(sheet, format, row, column, results)) continue;
      // The first format has the highest priority: later ones only add to it.
      style = style ? over(format.style, style) : format.style;
      if (format.stopIfTrue) break;
    }
    return style;
  };
}

export type FormulaResults = ReturnType<typeof formulaResults>;

function applies(
  sheet: Sheet,
  format: ConditionalFormat,
  row: number,
  column: number,
  results: FormulaResults,
): boolean {
  const value = sheet.cell(row, column)?.value ?? null;
  const result = (key: 'formula' | 'formula1' | 'formula2') => results(format, key, row, column);
  switch (format.type) {
    case 'CellValue':
      return appliesByValue(
        value,
        String(format.rule.operator),
        result('formula1'),
        result('formula2'),
      );
    case 'Custom': {
      const found = result('formula');
      return found === true || (typeof found === 'number' && found !== 0);
    }
    case 'ContainsText':
      return appliesByText(value, String(format.rule.operator), String(format.rule.text));
    case 'Other':
      return false;
  }
}

/** Formats of whole columns are evaluated only where the sheet is used. */
function cellsOf(sheet: Sheet): Area | undefined {
  const used = sheet.usedArea(false);
  return used && intersection(used, { ...used, bottom: used.top + 5_000 });
}
