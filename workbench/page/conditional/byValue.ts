import { isError, type Scalar } from '../../host/model/cells/cell';

/** Whether a value compares to one or two others as a conditional format says. */
export function appliesByValue(
  value: Scalar,
  operator: string,
  first: Scalar,
  second: Scalar,
): boolean {
  if (isError(value) || isError(first) || isError(second)) return false;
  const low = order(value, first);
  const high = order(value, second);
  switch (operator) {
    case 'Between':
      return low >= 0 && high <= 0;
    case 'NotBetween':
      return low < 0 || high > 0;
    case 'EqualTo':
      return low === 0;
    case 'NotEqualTo':
      return low !== 0;
    case 'GreaterThan':
      return low > 0;
    case 'GreaterThanOrEqual':
      return low >= 0;
    case 'LessThan':
      return low < 0;
    case 'LessThanOrEqual':
      return low <= 0;
    default:
      return false;
  }
}

type Plain = Exclude<Scalar, { error: string }>;

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Excel's order: numbers before texts before booleans; an empty cell is 0, or an empty text. */
function order(left: Plain, right: Plain): number {
  const a = left ?? (typeof right === 'string' ? '' : 0);
  const b = right ?? (typeof a === 'string' ? '' : 0);
  const rank = RANK[typeof a as keyof typeof RANK] - RANK[typeof b as keyof typeof RANK];
  if (rank !== 0) return rank;
  if (typeof a === 'string' && typeof b === 'string') {
    return a.localeCompare(b, 'sv', { sensitivity: 'accent' });
  }
  return Number(a) - Number(b);
}
