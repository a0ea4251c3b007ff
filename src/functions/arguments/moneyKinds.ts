import type { MoneyKind } from '../../figures/variance';
import { words } from './words';

/** Slag: what an amount is, and so which way its variance counts. */
export const moneyKinds = words<MoneyKind>({
  Kostnad: 'cost',
  Intäkt: 'revenue',
  Resultat: 'result',
});
