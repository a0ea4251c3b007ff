import { isGreater } from '../../figures/compare';
import { type Decimal, trim, ZERO } from '../../figures/decimal';

/** Whether a number can be the smallest unit that is shown. */
export const isStep = (value: Decimal): boolean => isGreater(value, ZERO);

/** Whether a number can be how many parts a total has: whole, and not negative. */
export const isCount = (value: Decimal): boolean => trim(value).scale === 0 && value.digits >= 0n;
