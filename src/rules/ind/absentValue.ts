import type { Bilingual } from '../../language/bilingual';
import type { Datum } from '../../report/datum';
import type { IndicatorRow } from '../../report/rows';
import { whyUnknown } from '../common/blankable';
import type { Context } from '../context';
import { notTestable, type Outcome, PASSED, rule, type Rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { whyUnusable } from '../usable';
import { indicatorName } from './indicatorName';

/**
 * A rule about a value that every indicator must have; with the direction Uppgift none is needed.
 */
export const absentValueRule = (
  text: RuleText,
  valueOf: (row: IndicatorRow) => Datum<unknown>,
  say: (name: string) => Bilingual,
  applies: (context: Context) => boolean = () => true,
): Rule =>
  rule(text, (context) => {
    if (!applies(context)) return [];
    return context.report.indicators.rows.flatMap((row): Outcome[] => {
      if (row.direction.value === 'informative') return [];
      const reported = valueOf(row);
      const reason = whyUnusable(context, row.direction) ?? whyUnknown(context, reported);
      if (reason) return [notTestable(reason)];
      if (reported.value !== null) return [PASSED];
      const message = say(indicatorName(row));
      return [found({ severity: text.severity, message, reported })];
    });
  });
