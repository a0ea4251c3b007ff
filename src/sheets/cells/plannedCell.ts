import { toNumber } from '../../figures/decimal';
import { moneyFormat } from '../../report/moneyFormat';
import { MISSING_SIGN } from './missingSign';
import type { PlannedCell } from '../plan/sheetPlan';
import type { ShownFigure } from './shownFigure';
import type { StyleName } from '../plan/styles';

/** A cell of text; whatever it begins with, it never becomes a formula. */
export const textCell = (value: string, style: StyleName, indent = 0): PlannedCell =>
  indent === 0 ? { value, formula: null, style } : { value, formula: null, style, indent };

/** A share, shown as per cent with a no-break space before the sign. */
export const SHARE_FORMAT = '0.0"\u00A0"%;"−"0.0"\u00A0"%;0.0"\u00A0"%';

/** A cell of a share, or its sign where there is none. */
export const shareCell = (shown: ShownFigure, style: StyleName): PlannedCell => ({
  ...figureCell(shown, 0, style),
  format: SHARE_FORMAT,
});

/** A cell of money, or its sign where there is none. */
export const figureCell = (
  { value, formula }: ShownFigure,
  decimals: number,
  style: StyleName,
): PlannedCell => ({
  value: value === null ? MISSING_SIGN : toNumber(value),
  formula,
  style,
  format: moneyFormat(decimals),
});
