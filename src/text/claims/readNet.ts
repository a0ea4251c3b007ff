import { difference } from '../figures/measured';
import type { AmountColumn } from '../figures/moneyFigures';
import type { Reading } from './claim';
import { directionOf } from './direction';
import { timeIn } from './period';
import {
  columnsOf,
  directionFor,
  figureOf,
  isChange,
  levelSign,
  reading,
  type Stage,
  stageIn,
} from './readMoney';
import { hasWord } from './said';
import type { Scene } from './scene';

/** *Underskott*, *överskott*, *avvikelse*, *nollresultat*, *över budget*: the net against budget. */
export function netReadings(scene: Scene): Reading[] {
  const { measure, amount, baseline, subject } = scene;
  if (measure === 'result' && amount.shape !== 'zero') return resultReadings(scene);
  if (isGrowth(scene)) return growthReadings(scene);
  const sign = netSign(scene);
  const isSoFar = timeIn([...scene.lead, ...scene.tail]) === 'booked' && !isYearEnd(scene);
  const isOther = baseline === 'lastYear' || baseline === 'lastForecast';
  const isFirm = subject.isSure && scene.isOwnMeasure && !isSoFar && !isOther;
  const stages = stagesOf(scene);
  const [main = 'before'] = stages;
  const variance = (stage: Stage, weight: Reading['weight']) =>
    reading('netVariance', weight, sign, figureOf(scene, 'net', 'variance', stage));
  const soft: Reading[] = stages.slice(1).flatMap((stage) => variance(stage, 'soft'));
  if (!isSoFar && baseline === 'budget' && !isOther)
    return [...variance(main, isFirm ? 'firm' : 'soft'), ...soft];
  // What the house calls underskott is against budget; the nominal result is called so too.
  const levels: AmountColumn[] = isSoFar
    ? ['booked', 'priorBooked']
    : ['forecast', 'booked', 'priorAccounts', 'priorForecast'];
  const nominal = stages.flatMap((stage) =>
    levels.flatMap((column) =>
      reading('forecast', 'soft', sign, figureOf(scene, 'net', column, stage)),
    ),
  );
  return [...(isSoFar ? [] : variance(main, isFirm ? 'firm' : 'soft')), ...soft, ...nominal];
}

const isYearEnd = ({ figures }: Scene): boolean => figures.report.heading.period?.value === 'VB';

function stagesOf(scene: Scene): readonly Stage[] {
  if (scene.subject.area) return ['before'];
  const stage = stageIn(scene);
  return stage ? [stage] : ['before', 'after'];
}

/** The words' sign goes before a written one: *negativt −15,9* is minus, not plus. */
export function netSign(scene: Scene): 1 | -1 | null {
  const { measure, amount, clause } = scene;
  if (amount.shape === 'zero') return null;
  if (measure === 'deficit') return -1;
  if (measure === 'surplus') return 1;
  if (hasWord(clause, /^(negativ|minus|back$|sämre|överskri|överstig|över$|överdrag)/)) return -1;
  if (hasWord(clause, /^(positiv|plus$|bättre|underskri|understig|under$)/)) return 1;
  return amount.sign;
}

/** *Underskottet har vuxit med*: how much the net changed, not how much it is. */
function isGrowth(scene: Scene): boolean {
  const { before, measure } = scene;
  if (!/^(deficit|surplus|variance|result)$/.test(measure ?? '')) return false;
  const isBy = before.at(-1)?.low === 'med' && before.some(({ low }) => directionOf(low) !== null);
  return (
    (isBy && !/positiv|negativ/.test(before.map(({ low }) => low).join(' '))) || isComparison(scene)
  );
}

/** *vilket är 0,8 mnkr mer än i tertialrapport 1*. */
const isComparison = ({ after, baseline }: Scene): boolean =>
  (baseline === 'lastForecast' || baseline === 'lastYear') &&
  after.slice(0, 3).some(({ low }) => directionOf(low) !== null);

function growthReadings(scene: Scene): Reading[] {
  const direction = directionFor(scene);
  const isWorse =
    direction === 'worse' ||
    (direction === 'up'
      ? scene.measure === 'deficit'
      : direction === 'down' && scene.measure !== 'deficit');
  const sign = direction === null || scene.measure === 'variance' ? null : isWorse ? -1 : 1;
  const change = (now: AmountColumn, then: AmountColumn, stage: Stage) =>
    difference(figureOf(scene, 'net', now, stage), figureOf(scene, 'net', then, stage));
  const weight = scene.subject.isSure ? 'firm' : 'soft';
  return stagesOf(scene).flatMap((stage, index) => {
    const own = index === 0 ? weight : 'soft';
    if (scene.baseline === 'lastForecast') {
      return reading('forecastChange', own, sign, change('forecast', 'priorForecast', stage));
    }
    if (scene.baseline === 'lastYear') {
      const isSoFar = timeIn([...scene.lead, ...scene.tail]) === 'booked';
      const [full, soFar] = [
        change('forecast', 'priorAccounts', stage),
        change('booked', 'priorBooked', stage),
      ];
      return [
        ...reading('yearOnYear', isSoFar ? 'soft' : own, sign, full),
        ...reading('yearOnYear', isSoFar ? own : 'soft', sign, soFar),
      ];
    }
    if (scene.baseline === 'budget') {
      return reading('netVariance', own, sign, figureOf(scene, 'net', 'variance', stage));
    }
    return [
      ...reading('forecastChange', 'soft', sign, change('forecast', 'priorForecast', stage)),
      ...reading('yearOnYear', 'soft', sign, change('forecast', 'priorAccounts', stage)),
    ];
  });
}

/** *Resultatet blir −2,3*: the result itself; Stockholm's boards call the variance so too. */
function resultReadings(scene: Scene): Reading[] {
  const { subject, baseline } = scene;
  if (isBehind(scene) && baseline !== null) {
    return growthReadings(scene);
  }
  const { firm, soft } = columnsOf(scene);
  const sign = levelSign(scene);
  const stages = stagesOf(scene);
  const of = (stage: Stage, column: AmountColumn, weight: Reading['weight']) => {
    const kind = stage === 'after' ? 'resultAfter' : column === 'booked' ? 'booked' : 'forecast';
    return reading(kind, weight, sign, figureOf(scene, 'net', column, stage));
  };
  const [main = 'before'] = stages;
  const isFirm = subject.isSure && scene.isOwnMeasure;
  return [
    ...(firm ? of(main, firm, isFirm ? 'firm' : 'soft') : []),
    ...stages.flatMap((stage) =>
      [...new Set([...(firm ? [firm] : []), ...soft])].flatMap((column) =>
        of(stage, column, 'soft'),
      ),
    ),
    ...stages.flatMap((stage) => of(stage, 'variance', 'soft')),
  ];
}

/** *13,3 bättre än budget*, *försämrats med 3,3*: a change, whatever stands before the amount. */
const isBehind = (scene: Scene): boolean =>
  scene.after.slice(0, 3).some(({ low }) => directionOf(low) !== null) ||
  (isChange(scene) && scene.before.at(-1)?.low === 'med');

/** *Nettokostnaden*: costs less revenues. */
export function netCostReadings(scene: Scene): Reading[] {
  const { firm, soft } = columnsOf(scene);
  if (isChange(scene) || scene.baseline !== null) return netCostChange(scene);
  return [...(firm ? [firm] : []), ...soft].flatMap((column, index) =>
    reading(
      'netCost',
      index === 0 && scene.subject.isSure ? 'firm' : 'soft',
      -1,
      figureOf(scene, 'net', column),
    ),
  );
}

function netCostChange(scene: Scene): Reading[] {
  const direction = directionFor(scene);
  const sign = direction === null ? null : direction === 'up' || direction === 'worse' ? -1 : 1;
  const change = (now: AmountColumn, then: AmountColumn) =>
    difference(figureOf(scene, 'net', now), figureOf(scene, 'net', then));
  const { baseline } = scene;
  const weight = scene.subject.isSure && sign !== null ? 'firm' : 'soft';
  return [
    ...reading(
      'netVariance',
      baseline === 'budget' ? weight : 'soft',
      sign,
      figureOf(scene, 'net', 'variance'),
    ),
    ...(baseline === 'budget'
      ? []
      : reading(
          'yearOnYear',
          baseline === 'lastYear' ? weight : 'soft',
          sign,
          change('forecast', 'priorAccounts'),
        )),
    ...(baseline === 'budget'
      ? []
      : reading(
          'forecastChange',
          baseline === 'lastForecast' ? weight : 'soft',
          sign,
          change('forecast', 'priorForecast'),
        )),
  ];
}
