import { inBoth } from '../../language/bilingual';
import { judgeTarget, unitIn, withUnit } from '../../language/targets/judgeTarget';
import type { Measure } from '../../language/numbers/readMeasure';
import type { IndicatorRow } from '../../report/rows';
import { orNone, whyUnknown } from '../common/blankable';
import type { Context } from '../context';
import { notTestable, type Outcome, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { whyNotTestable } from '../usable';
import { indicatorUnit } from './indicatorUnit';
import { indicatorName } from './indicatorName';
import { saidOf, sayMeasure } from './judgeIndicator';

const text: RuleText = {
  id: 'IND-08',
  severity: 'warning',
  tables: ['Indikatorer'],
  title: {
    sv: 'Årsmålet är lägre satt än kommunfullmäktiges',
    en: "The target is less ambitious than the council's",
  },
  explanation: {
    sv: 'Nämndens årsmål är mindre ambitiöst än KF:s årsmål för samma indikator. Motivera det, eller höj målet. Antal (st) prövas inte: kommunfullmäktiges gäller hela staden.',
    en: "The target of the committee is less ambitious than the council's for the same indicator. Say why, or raise it. Counts (st) are not tested: the council's are the whole city's.",
  },
  example: {
    sv: 'Index Bra arbetsgivare: årsmål 83 mot kommunfullmäktiges 84.',
    en: "Index Bra arbetsgivare: target 83 against the council's 84.",
  },
};

export const ind08 = rule(text, (context) =>
  context.report.indicators.rows.flatMap((row) => checkRow(context, row)),
);

function checkRow(context: Context, row: IndicatorRow): Outcome[] {
  const { councilTarget, target, direction, unit } = row;
  const unknown = whyUnknown(context, councilTarget);
  if (unknown) return [notTestable(unknown)];
  const council = councilTarget.value;
  if (council === null || council.kind === 'setByCommittee') return [];
  if (direction.value === 'informative') return [];
  const reason = whyNotTestable(context, [target, direction, orNone(unit)]);
  if (reason) return [notTestable(reason)];
  const [own, way, enhet] = [target.value, direction.value, indicatorUnit(row)];
  if (own === null || way === null || isCount(own, council, enhet)) return [];
  const verdict = judgeTarget({ value: own, target: council, direction: way, unit: enhet });
  if (verdict.kind === 'incomparable') return [notTestable(saidOf(row, verdict.reason))];
  if (verdict.kind !== 'missed') return [PASSED];
  const message = inBoth((language) => {
    const [ours, theirs] = [own, council].map((measure) => sayMeasure(measure, language));
    return language === 'sv'
      ? `${indicatorName(row)}: årsmålet ${ours} är mindre ambitiöst än kommunfullmäktiges ${theirs}.`
      : `${indicatorName(row)}: the target ${ours} is less ambitious than the council's ${theirs}.`;
  });
  return [found({ severity: text.severity, message, reported: target, others: [councilTarget] })];
}

const isCount = (own: Measure, council: Measure, enhet: string | null): boolean =>
  [own, council].some((measure) => unitIn(withUnit(measure, enhet)) === 'st');
