import type { Bilingual } from '../../language/bilingual';
import type { Datum } from '../../report/datum';
import type { Setting } from '../../report/heading';
import type { Report } from '../../report/report';
import type { Context } from '../context';
import { isLack, type Source } from '../lack';

/**
 * The money unit of the table a value stands in, and the decimals it shows.
 * @returns no unit when `Rapport` does not give one: a guess must not be reported as a fact.
 */
export function unitOf(
  { heading }: Report,
  datum: Datum<unknown>,
): { unit: string | null; decimals: number } {
  const { money, moneyUnit, balanceUnit } = heading;
  if (datum.row.table.name === 'Balansräkning') {
    const unit = balanceUnit?.fault ? null : money.balanceUnit;
    return { unit, decimals: money.balanceDecimals };
  }
  return { unit: moneyUnit?.value ?? null, decimals: money.decimals };
}

/** Why nobody can say how the values are rounded: `Rapport` gives no unit, or no decimals. */
export function whyNotRounded(
  context: Context,
  sources: readonly Source<unknown>[],
): Bilingual | null {
  const { decimals, money } = context.report.heading;
  const ofBalance = sources.some(
    (source) => !isLack(source) && source.row.table.name === 'Balansräkning',
  );
  // A balance sheet in kr says by its cells how exact it is.
  const hasOwnDecimals =
    ofBalance && (money.balanceUnit === 'kr' || money.balanceUnit !== money.unit);
  return (
    whyNoUnit(context, ofBalance) ??
    (!hasOwnDecimals && lacks(context, decimals) ? notGiven('Decimaler') : null)
  );
}

/** Why the unit of the amounts is unknown; that of the balance sheet is kr when nothing is said. */
export function whyNoUnit(context: Context, ofBalance = false): Bilingual | null {
  const { moneyUnit, balanceUnit } = context.report.heading;
  if (!ofBalance) return lacks(context, moneyUnit) ? notGiven('Penningenhet') : null;
  const isWrong = balanceUnit && (balanceUnit.fault || context.blockedRows.has(balanceUnit.row));
  return isWrong ? notGiven('Penningenhet balansräkning') : null;
}

const lacks = ({ blockedRows }: Context, setting: Setting<unknown>): boolean =>
  setting === null || setting.value === null || blockedRows.has(setting.row);

const notGiven = (name: string): Bilingual => ({
  sv: `${name} framgår inte av Rapport.`,
  en: `Rapport does not give ${name}.`,
});
