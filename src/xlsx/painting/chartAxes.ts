import { axisFormat } from '../../sheets/plan/axisFormat';
import type { ChartPlan } from '../../sheets/plan/sheetPlan';
import { chartTitle, LABEL_SIZE, textFormat } from './chartText';
import { escapeXml } from '../package/xmlText';

export const CATEGORY_AXIS = 111111111;
export const VALUE_AXIS = 222222222;

const GRID = 'D9D9D9';
/** A quarter turn to the left. */
const UPWARDS = -5_400_000;

/** The axes of a bar chart; that of values only where the plan has one. */
export function chartAxes({ kind, valueAxis, series }: ChartPlan): string {
  const isHorizontal = kind === 'bar';
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  return [
    // Reversed for horizontal bars, so that the first category is at the top, as in the table.
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isHorizontal ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${isHorizontal ? 'l' : 'b'}"/>${ticks}<c:tickLblPos val="low"/>${textFormat(LABEL_SIZE)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/></c:catAx>`,
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="${valueAxis ? 0 : 1}"/><c:axPos val="${isHorizontal ? 'b' : 'l'}"/>`,
    valueAxis
      ? `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${GRID}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>${chartTitle(valueAxis.title, LABEL_SIZE, isHorizontal ? undefined : UPWARDS)}`
      : '',
    `<c:numFmt formatCode="${escapeXml(axisFormat(series[0]?.format ?? 'General'))}" sourceLinked="0"/>${ticks}<c:tickLblPos val="nextTo"/>`,
    valueAxis ? `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textFormat(LABEL_SIZE)}` : '',
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isHorizontal ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join('');
}
