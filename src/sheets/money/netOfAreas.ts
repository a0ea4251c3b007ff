import { absolute, add } from '../../figures/arithmetic';
import { compare, equals, isZero } from '../../figures/compare';
import { type Decimal, trim, ZERO } from '../../figures/decimal';
import { round } from '../../figures/round';
import { variance } from '../../figures/variance';
import { foldText } from '../../language/words/cleanText';
import type { Report } from '../../report/report';
import type { AreaRow } from '../../report/rows';
import { cellReference, signedReference, storedNumber } from '../cells/cellReference';
import { NOTHING } from '../cells/expression';
import type { NetVariance } from './netVarianceRows';
import { reportedText } from '../cells/reportedText';
import { type Precision, shownFigure, type ShownFigure } from '../cells/shownFigure';

/**
 * The net variance of every area straight from the input: the same figures as the sheet of areas
 * adds up, for a sheet that has no rows of theirs.
 */
export function netOfAreas({ areas, heading }: Report): NetVariance[] {
  const rowsOf = new Map<string, AreaRow[]>();
  for (const row of areas.rows) {
    const area = foldText(reportedText(row.area));
    const known = rowsOf.get(area);
    if (known) known.push(row);
    else rowsOf.set(area, [row]);
  }
  return [...rowsOf.values()].map((rows) => ({
    area: rows[0] ? reportedText(rows[0].area) : '',
    shown: netOf(rows, heading.money),
  }));
}

/** The largest first by absolute value; zeros are left out. */
export function largestOf(net: readonly NetVariance[], most: number): NetVariance[] {
  const known = net.flatMap((each) => {
    const { value } = each.shown;
    return value === null || isZero(value) ? [] : [{ each, size: absolute(value) }];
  });
  known.sort((a, b) => compare(b.size, a.size));
  return known.slice(0, most).map(({ each }) => each);
}

/** A formula has room for 8192 letters. */
const MOST_TERMS = 40;

function netOf(rows: readonly AreaRow[], money: Precision): ShownFigure {
  let net: Decimal | null = ZERO;
  for (const row of rows) {
    const one = varianceOf(row, money);
    net = net && one && add(net, one);
  }
  const value = net && round(net, money.decimals);
  if (rows.length > MOST_TERMS || !rows.every((row) => isPlain(row, money)))
    return { formula: null, value };
  const references = rows.map((row) => cellReference(row.variance));
  const sum = rows
    .map((row) => `ROUND(${signedReference(row.variance)},${money.decimals})`)
    .join('+');
  const known = `COUNT(${references.join(',')})=${references.length}`;
  const formula = `IF(${known},ROUND(${sum},${money.decimals}),${NOTHING.formula})`;
  return { formula, value };
}

/** What the sheet of areas shows: what is reported, else what budget and forecast come to. */
function varianceOf(row: AreaRow, money: Precision): Decimal | null {
  const [reported, budget, forecast] = [row.variance, row.budget, row.forecast].map(
    (datum) => shownFigure(datum, money).value,
  );
  if (reported) return reported;
  const kind = row.kind.value === 'revenue' ? 'revenue' : 'cost';
  return budget && forecast ? variance(kind, budget, forecast) : null;
}

/** Whether a formula reads the cell as Tertial does: a number in the report's own unit. */
function isPlain(row: AreaRow, { unit }: Precision): boolean {
  const { value, column } = row.variance;
  const stored = storedNumber(row.variance);
  if (stored === null || value === null || (column.conversion?.unit ?? unit) !== unit) return false;
  return equals(trim(stored), value.value);
}
