import { type Bilingual, inBoth, type Language } from '../../language/bilingual';
import { formatMeasure } from '../../language/numbers/formatMeasure';
import { judgeTarget } from '../../language/targets/judgeTarget';
import type { Measure } from '../../language/numbers/readMeasure';
import type { IndicatorRow } from '../../report/rows';
import { orNone } from '../common/blankable';
import type { Context, JudgedField, Judgement } from '../context';
import { type Outcome, PASSED, notTestable } from '../rule';
import { whyNotTestable } from '../usable';
import type { Source } from '../lack';
import { indicatorUnit } from './indicatorUnit';
import { indicatorName } from './indicatorName';

/** Compares an indicator's outcome or forecast with its target (Årsmål). */
export function judgeIndicator(context: Context, row: IndicatorRow, field: JudgedField): Judgement {
  const { direction, target, unit } = row;
  const sources: Source<unknown>[] = [direction, row[field], target, orNone(unit)];
  const reason = whyNotTestable(context, direction.value === 'informative' ? [] : sources);
  if (reason) return { kind: 'notTestable', reason };
  const [value, asked] = [row[field].value, target.value];
  if (direction.value === null || value === null || asked === null) return { kind: 'notJudged' };
  return judgeTarget({
    value,
    target: asked,
    direction: direction.value,
    unit: indicatorUnit(row),
  });
}

/** What a rule says about a column that it compares with the target. */
export function judged(
  context: Context,
  row: IndicatorRow,
  field: JudgedField,
  missed: () => Outcome,
): Outcome[] {
  const judgement = judgeIndicator(context, row, field);
  switch (judgement.kind) {
    case 'notJudged':
      return [];
    case 'reached':
      return [PASSED];
    case 'missed':
      return [missed()];
    case 'incomparable':
      return [notTestable(saidOf(row, judgement.reason))];
    case 'notTestable':
      return [notTestable(judgement.reason)];
  }
}

/** Why two measures can't be compared, with the indicator that they belong to. */
export const saidOf = (row: IndicatorRow, reason: Bilingual): Bilingual =>
  inBoth((language) => `${indicatorName(row)}: ${reason[language]}`);

/** The value and its target in a sentence: *6,6 % mot årsmålet 6,5 %*. */
export function sayAgainstTarget(
  { target, ...row }: IndicatorRow,
  field: JudgedField,
  language: Language,
): string {
  const [value, asked] = [row[field], target].map(({ value: measure }) =>
    sayMeasure(measure, language),
  );
  return language === 'sv'
    ? `${value} mot årsmålet ${asked}`
    : `${value} against the target ${asked}`;
}

/** A measure in a sentence; – when there is none. */
export const sayMeasure = (measure: Measure | null, language: Language): string =>
  measure ? formatMeasure(measure, language) : '–';
