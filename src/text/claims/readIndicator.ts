import type { Datum } from '../../report/datum';
import type { IndicatorRow } from '../../report/rows';
import type { Measure } from '../../language/numbers/readMeasure';
import { difference, type Measured, relativeChange } from '../figures/measured';
import type { ClaimKind, Reading } from './claim';
import { directionFor, reading } from './readMoney';
import { hasWord, isComparedWith } from './said';
import type { Scene } from './scene';

type Field =
  | 'outcome'
  | 'outcomeMen'
  | 'outcomeWomen'
  | 'priorOutcome'
  | 'forecast'
  | 'target'
  | 'councilTarget';

/** An indicator's figure in the unit it has, or that its target or `Enhet` gives. */
function valueOf(row: IndicatorRow, field: Field): Measured | null {
  const datum: Datum<Measure> = row[field];
  const measure = datum.value;
  if (measure?.kind !== 'quantity') return null;
  const { value } = measure;
  const target = row.target.value;
  const unit = measure.unit ?? row.unit.value ?? (target?.kind === 'quantity' ? target.unit : null);
  return {
    value,
    interval: { low: value, high: value },
    decimals: value.scale,
    unit,
    cells: [datum],
  };
}

const FUTURE = /^(vänta|beräkna|bedöm|prognos|förvänta|ska$|skall$|kommer$|nå$|kan$)/;
const LAST_YEAR = /^(förra|föregående|fjol|fjolåret|tidigare)$/;

/** What a text about an indicator says of it: from–to, the outcome, the forecast, the target. */
export function indicatorReadings(scene: Scene, row: IndicatorRow, isNamed: boolean): Reading[] {
  const { amount, before, after } = scene;
  if (amount.unit.kind === 'money' || amount.date) return [];
  const of = (field: Field) => valueOf(row, field);
  const [now, then] = [of('outcome'), of('priorOutcome')];
  const last = before.at(-1)?.low ?? '';
  if (amount.unit.kind === 'points' || isBy(scene)) return changes(scene, row, now, then);
  const isFuture = hasWord(scene.lead, FUTURE);
  const fits = (figure: Measured | null): boolean => figure !== null && unitFits(scene, figure);
  const one = (kind: ClaimKind, weight: Reading['weight'], ...fields: Field[]) =>
    fields.flatMap((field) => (fits(of(field)) ? reading(kind, weight, 1, of(field)) : []));
  const next = scene.all[scene.index + 1];
  const isFrom = last === 'från' && next !== undefined && scene.tail.at(-1)?.low === 'till';
  const isTo =
    (last === 'till' || scene.lead.at(-1)?.low === 'till') && scene.index > 0 && hasFrom(scene);
  if (isFrom) {
    return isFuture
      ? one('indicatorFrom', 'soft', 'outcome', 'priorOutcome')
      : one('indicatorFrom', 'firm', 'priorOutcome');
  }
  if (isTo) {
    return isFuture
      ? one('indicatorTo', 'soft', 'forecast', 'target', 'outcome')
      : one('indicatorTo', 'firm', 'outcome');
  }
  const isLastYear =
    hasWord(before, LAST_YEAR) || hasWord(after, LAST_YEAR) || scene.baseline === 'lastYear';
  const soft = one(
    'indicatorTo',
    'soft',
    'outcome',
    'forecast',
    'priorOutcome',
    'target',
    'councilTarget',
    'outcomeMen',
    'outcomeWomen',
  );
  if (isLastYear) return [...one('indicatorFrom', 'soft', 'priorOutcome'), ...soft];
  const nearest = nearestField(before) ?? nearestField(after);
  if (nearest === 'gender') return one('indicatorTo', 'soft', 'outcomeMen', 'outcomeWomen');
  if (nearest === null) return isNamed ? soft : [];
  const kind: ClaimKind = nearest === 'target' ? 'target' : 'indicatorTo';
  const isPlain =
    /^(är|på|till|om|blir|blev|var|uppgår|ligger|minst|högst|ca|cirka)$/.test(last) || last === '';
  return [...one(kind, isPlain ? 'firm' : 'soft', nearest), ...soft];
}

const hasFrom = ({ all, index, sentence }: Scene): boolean =>
  sentence[(all[index - 1]?.first ?? 0) - 1]?.low === 'från';

/** *ökat med 8 procentenheter*, *minskat med 5 gram*. */
const isBy = (scene: Scene): boolean =>
  scene.before.at(-1)?.low === 'med' && !isComparedWith(scene);

function changes(
  scene: Scene,
  row: IndicatorRow,
  now: Measured | null,
  then: Measured | null,
): Reading[] {
  const direction = directionFor(scene);
  const sign = direction === 'up' ? 1 : direction === 'down' ? -1 : null;
  const isPercent = scene.amount.unit.kind === 'percent' && now?.unit !== '%';
  const change = isPercent ? relativeChange(now, then) : difference(now, then);
  const isFirm =
    sign !== null &&
    !hasWord(scene.lead, FUTURE) &&
    scene.baseline !== 'budget' &&
    row.outcome.value !== null;
  return reading(
    'indicatorChange',
    isFirm && scene.baseline !== 'lastForecast' ? 'firm' : 'soft',
    sign,
    change,
  );
}

function nearestField(words: Scene['before']): Field | 'gender' | null {
  for (const { low } of [...words].reverse()) {
    if (/^(årsmål|målvärde|mål$|målet$|måltal)/.test(low)) return 'target';
    if (/^(prognos|helårsprognos)/.test(low)) return 'forecast';
    if (/^(utfall|resultat)/.test(low)) return 'outcome';
    if (/^(män|männen|kvinnor|kvinnorna|pojkar|flickor)/.test(low)) return 'gender';
  }
  return null;
}

/** A bare number may have any unit; one with a unit must have the figure's. */
function unitFits({ amount }: Scene, figure: Measured): boolean {
  const { kind } = amount.unit;
  if (kind === 'percent') return figure.unit === '%' || figure.unit === null;
  if (kind === 'other') return figure.unit === null || figure.unit.split(' ')[0] === amount.written;
  if (kind === 'count') return figure.unit === 'st' || figure.unit === null;
  return amount.shape === 'digits' || figure.unit === 'st' || figure.unit === null;
}
