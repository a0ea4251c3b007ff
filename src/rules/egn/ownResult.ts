import { type Bilingual, inBoth } from '../../language/bilingual';
import type { Datum, Fault } from '../../report/datum';
import { cellOfTable } from '../common/cellInWords';
import type { Context } from '../context';
import { whyUnusable } from '../usable';

type Broken = Extract<Fault, { kind: 'excelError' | 'unreadable' }>;

/** Why the formula of a control gives neither true, false nor a number; null when it does. */
export const brokenBy = ({ fault }: Datum<unknown>): Broken | null =>
  fault?.kind === 'excelError' || fault?.kind === 'unreadable' ? fault : null;

/** Why what a control came to isn't known, beyond a broken formula; null when it is. */
export function whyNoResult(context: Context, result: Datum<unknown>): Bilingual | null {
  if (result.fault?.kind !== 'noResult') return whyUnusable(context, result);
  return inBoth((language) => {
    const cell = cellOfTable(result, language);
    return language === 'sv'
      ? `${cell} är en formel utan sparat resultat: öppna arbetsboken i Excel och spara den.`
      : `${cell} is a formula without a saved result: open the workbook in Excel and save it.`;
  });
}
