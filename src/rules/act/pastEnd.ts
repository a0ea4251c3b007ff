import { compareDates } from '../../language/dates/calendarDate';
import type { ActivityRow } from '../../report/rows';
import { orNone, whyUnknown } from '../common/blankable';
import type { Context } from '../context';
import { reportDateOf } from '../common/reportTime';
import { notTestable, type Outcome, PASSED } from '../rule';
import { whyNotTestable } from '../usable';
import { lack } from '../lack';

/** What an activity says about itself, when its end has passed. */
export interface Words {
  readonly hasStatus: boolean;
  readonly deviation: string;
  readonly analysis: string;
}

/** Runs a check on activities whose Slutdatum lies before Rapportdatum; others pass. */
export function checkPastEnd(
  context: Context,
  row: ActivityRow,
  judge: (words: Words) => Outcome,
): Outcome {
  const reportDate = reportDateOf(context.report);
  const reason = whyNotTestable(context, [row.end, reportDate]);
  if (reason) return notTestable(reason);
  const today = 'lack' in reportDate ? null : reportDate.value;
  if (!row.end.value || !today || compareDates(row.end.value, today) >= 0) return PASSED;
  const { status, deviation, analysis } = row;
  const isNowhere = [status, deviation, analysis].every(({ written }) => written === null);
  const unknown = isNowhere
    ? NOWHERE.lack
    : (whyUnknown(context, status.written === null ? row.end : status) ??
      whyNotTestable(context, [orNone(deviation), orNone(analysis)]));
  if (unknown) return notTestable(unknown);
  return judge({
    hasStatus: status.value !== null,
    deviation: deviation.value ?? '',
    analysis: analysis.value ?? '',
  });
}

const NOWHERE = lack(
  'Ingen av kolumnerna Status, Avvikelse och Analys finns i Aktiviteter.',
  'Aktiviteter has none of the columns Status, Avvikelse and Analys.',
);
