import type { Bilingual } from '../language/bilingual';
import type { Datum } from '../report/datum';
import type { Report } from '../report/report';
import type { Setting } from '../report/heading';
import { isLack, type Source } from './usable';

/** The money unit of the table a value stands in, and the decimals it shows. */
export function unitOf(report: Report, datum: Datum<unknown>): { unit: string; decimals: number } {
  const { money } = report.heading;
  return datum.row.table.name === 'Balansräkning'
    ? { unit: money.balanceUnit, decimals: money.balanceDecimals }
    : { unit: money.unit, decimals: money.decimals };
}

/** Why nobody can say how the values are rounded: `Rapport` gives no unit, or no decimals. */
export function whyNotRounded(
  report: Report,
  sources: readonly Source<unknown>[],
): Bilingual | null {
  const { moneyUnit, decimals, balanceUnit } = report.heading;
  const ofBalance = sources.some(
    (source) => !isLack(source) && source.row.table.name === 'Balansräkning',
  );
  if (ofBalance) return balanceUnit?.fault ? unknownSetting('Penningenhet balansräkning') : null;
  if (lacks(moneyUnit)) return unknownSetting('Penningenhet');
  return lacks(decimals) ? unknownSetting('Decimaler') : null;
}

const lacks = (setting: Setting<unknown>): boolean => (setting?.value ?? null) === null;

const unknownSetting = (name: string): Bilingual => ({
  sv: `${name} framgår inte av Rapport, så avrundningen är okänd.`,
  en: `Rapport does not give ${name}, so the rounding is unknown.`,
});
