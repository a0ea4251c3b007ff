import type { Fill } from '@cj-tech-master/excelts';
import { holds } from '../../../host/model/area';
import type { Sheet } from '../../../host/model/sheet';
import type { CellStyle } from '../../../host/model/cells/style';
import type { Table } from '../../../host/model/table';
import { tint } from './colours';

/** The theme's text colour and its six accents, in the order of the table styles. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const WHITE = { argb: 'FFFFFFFF' };

const solid = (colour: string): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb: `FF${colour.slice(1).toUpperCase()}` },
});

/** The style that a table gives to one of its cells; undefined outside every table. */
export function tableStyle(sheet: Sheet, row: number, column: number): CellStyle | undefined {
  const table = sheet.tables.find(({ area }) => holds(area, row, column));
  const [, kind, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table?.style ?? '') ?? [];
  if (!table || kind === undefined) return undefined;
  const accent = ACCENTS[(Number(number) - 1) % ACCENTS.length] ?? '#000000';
  return partStyle(table, row, column, accent, kind === 'Light');
}

function partStyle(
  table: Table,
  row: number,
  column: number,
  accent: string,
  isLight: boolean,
): CellStyle {
  const { area, showHeaders, showTotals } = table;
  const line = { style: 'thin', color: { argb: `FF${tint(accent, 0.4).slice(1)}` } } as const;
  if (showHeaders && row === area.top) {
    return isLight
      ? { font: { bold: true }, border: { top: line, bottom: line } }
      : { font: { bold: true, color: WHITE }, fill: solid(accent), border: { bottom: line } };
  }
  const isTotal = showTotals && row === area.bottom;
  const bold =
    isTotal ||
    (table.highlightFirstColumn && column === area.left) ||
    (table.highlightLastColumn && column === area.right);
  const isBand =
    (table.showBandedRows && (row - area.top) % 2 === 1) ||
    (table.showBandedColumns && (column - area.left) % 2 === 0);
  return {
    ...(bold ? { font: { bold } } : {}),
    ...(isBand && !isTotal ? { fill: solid(tint(accent, 0.8)) } : {}),
    border: isTotal ? { top: { ...line, style: 'double' }, bottom: line } : { bottom: line },
  };
}
