import type { Reading, Untied } from './claim';
import { balanceReadings, postsIn } from './readBalance';
import { fundReadings, goesOnAboutFund } from './readFund';
import { goalReadings, namesGoals } from './readGoals';
import { indicatorReadings } from './readIndicator';
import { investmentIn, investmentReadings } from './readInvestment';
import { changeReadings, figureOf, isChange, levelReadings, reading } from './readMoney';
import { netCostReadings, netReadings } from './readNet';
import { activityReadings, controlReadings } from './readRows';
import { shareReadings } from './readShare';
import { indicatorNamed } from './indicatorNamed';
import { isQualified } from './qualified';
import { timeIn } from './period';
import { directionOf } from './direction';
import { endsFromTo, hasWord } from './said';
import type { Scene } from './scene';

/** Every way to read an amount, the likeliest first; or why it is not read at all. */
export type Readings = { readonly readings: readonly Reading[]; readonly untied: Untied | null };

const none = (untied: Untied): Readings => ({ readings: [], untied });
const some = (readings: readonly Reading[]): Readings => ({
  readings,
  untied: readings.length > 0 ? null : 'noFigure',
});

export function readingsOf(scene: Scene, previous: Reading | null): Readings {
  const { amount, passage } = scene;
  if (amount.unit.kind !== 'money') {
    const found = indicatorNamed(scene);
    if (found) {
      const own = indicatorReadings(scene, found.row, found.isAbout);
      if (own.length > 0 || found.isAbout) return some(own);
    }
  }
  if (amount.per !== null) return none('perPeriod');
  if (isHypothetical(scene)) return none('hypothetical');
  if (amount.unit.kind !== 'money' && amount.shape !== 'zero') {
    const counts = [goalReadings, activityReadings, controlReadings]
      .map((read) => read(scene))
      .find((found) => found.length > 0);
    if (counts) return some(counts);
    if (amount.unit.kind !== 'percent' || namesGoals(scene.clause)) return none('noFigure');
  }
  if (passage.about.kind === 'indicator' || passage.about.kind === 'activity')
    return none('noFigure');
  return moneyReadings(scene, previous);
}

function moneyReadings(scene: Scene, previous: Reading | null): Readings {
  const { amount, measure, memory, passage, isOwnMeasure } = scene;
  const own = isOwnMeasure ? measure : null;
  const isFundSection = /^(resultatenhet|resultatfond|fond)/i.test(passage.section);
  const topic = memory.topic ?? (isFundSection ? 'fund' : null);
  const mayGoOn = own === null || own === 'budget';
  const isInvestmentTopic = topic === 'investment' || /^invest/i.test(passage.section);
  const mayBeInvestment =
    mayGoOn ||
    (own !== null && /^(variance|deficit|surplus)$/.test(own)) ||
    (own === 'part' && investmentIn(scene) !== undefined);
  const isInvestment = own === 'investment' || (isInvestmentTopic && mayBeInvestment);
  if (own === 'fund' || (topic === 'fund' && (mayGoOn || own === 'part') && goesOnAboutFund(scene)))
    return some(fundReadings(scene));
  if (isInvestment) return some(investmentReadings(scene));
  const isBalance = /balans/i.test(passage.section) || postsIn(scene.clause, scene).length > 0;
  if (
    isBalance &&
    (own === null || own === 'part' || own === 'cost' || /balans/i.test(passage.section))
  ) {
    const found = balanceReadings(scene);
    if (found.length > 0) return some(found);
  }
  if (amount.unit.kind === 'percent') {
    const isSide = own === 'cost' || own === 'revenue';
    if (isSide && isChange(scene)) return some(changeReadings(scene, own, !isQualified(scene)));
    return some(shareReadings(scene, previous));
  }
  if (scene.before[0]?.text === '(' && previous) return some(besides(scene));
  if (own === 'part') return none('part');
  if (own === null && (scene.before[0]?.low === 'varav' || measure === 'part')) return none('part');
  return sideReadings(scene, own);
}

function sideReadings(scene: Scene, own: Scene['measure']): Readings {
  const { measure, before } = scene;
  if (own === null && measure && goesOn(scene)) return some(readMeasure(scene, measure, true));
  if (own === null && isComparison(scene) && measure)
    return some(readMeasure(scene, measure, true));
  if (own !== null) {
    const sides = bothSides(scene);
    return some(sides ?? readMeasure(scene, own, !isQualified(scene)));
  }
  if (timeIn(scene.clause) === 'booked' && hasWord(scene.clause, /^(bokför|förbruk|upparbet)/)) {
    return some([
      ...reading(
        'booked',
        scene.subject.isSure ? 'firm' : 'soft',
        1,
        figureOf(scene, 'cost', 'booked'),
      ),
      ...reading('booked', 'soft', 1, figureOf(scene, 'revenue', 'booked')),
      ...reading('booked', 'soft', null, figureOf(scene, 'net', 'booked')),
    ]);
  }
  if (hasWord(before, /^(budgeten|budget|prognosen|årsprognosen|helårsprognosen)$/)) {
    return some(
      (['cost', 'revenue', 'net'] as const).flatMap((part) => levelReadings(scene, part, false)),
    );
  }
  // A list goes on with what it began with: soft, since it may as well be something else.
  const isList = before.every(
    ({ low }) =>
      /^(,|och|samt|respektive|resp|till|om|på|\(|;)$/.test(low) || scene.named.length > 0,
  );
  if (measure && endsFromTo(scene)) return some(readMeasure(scene, measure, false));
  return measure && isList ? some(softened(readMeasure(scene, measure, false))) : none('noFigure');
}

function readMeasure(
  scene: Scene,
  measure: NonNullable<Scene['measure']>,
  isPlain: boolean,
): Reading[] {
  const isSure = isPlain && scene.subject.isSure;
  switch (measure) {
    case 'cost':
    case 'revenue':
      return isChange(scene)
        ? changeReadings(scene, measure, isSure)
        : levelReadings(scene, measure, isSure);
    case 'netCost':
      return netCostReadings(scene);
    case 'turnover':
      return isChange(scene)
        ? changeReadings(scene, 'revenue', false)
        : levelReadings(scene, 'revenue', false);
    case 'deficit':
    case 'surplus':
    case 'variance':
    case 'result':
      return netReadings(scene);
    default:
      return [];
  }
}

const softened = (all: readonly Reading[]): Reading[] =>
  all.map((one) => ({ ...one, weight: 'soft' }));

/** *både kostnader och intäkter blir 0,2 mnkr lägre*: the amount is a claim about each. */
function bothSides(scene: Scene): Reading[] | null {
  const { before } = scene;
  const words = before.map(({ low }) => low).join(' ');
  if (
    !/(kostnader(na)? och intäkter(na)?|intäkter(na)? och kostnader(na)?)( |$)/.test(
      words.slice(-200),
    )
  )
    return null;
  if (!isChange(scene)) return null;
  const [cost] = changeReadings(scene, 'cost', true);
  const [revenue] = changeReadings(scene, 'revenue', true);
  if (!cost || !revenue) return null;
  return [{ ...cost, figures: [...cost.figures, ...revenue.figures] }];
}

/** *… men ökar med 0,2 mnkr jämfört med 2022*: the same goes on, another way. */
const goesOn = ({ before, baseline }: Scene): boolean =>
  baseline !== null &&
  before.length <= 3 &&
  before.at(-1)?.low === 'med' &&
  directionOf(before.at(-2)?.low ?? '') !== null;

/** *vilket är 0,8 mnkr mer än …*: goes on about the amount before. */
const isComparison = ({ before, baseline, after }: Scene): boolean =>
  baseline !== null && hasWord(before, /^(vilket|det)$/) && after.some(({ low }) => low === 'än');

/** An amount in a parenthesis right behind another is the same figure of another time. */
function besides(scene: Scene): Reading[] {
  const { measure } = scene;
  const part = measure === 'cost' || measure === 'revenue' ? measure : 'net';
  return (
    ['priorAccounts', 'priorBooked', 'priorForecast', 'budget', 'forecast', 'variance'] as const
  ).flatMap((column) =>
    (['before', 'after'] as const).flatMap((stage) =>
      reading(
        'yearOnYear',
        'soft',
        part === 'net' ? (measure === 'deficit' ? -1 : (scene.amount.sign ?? 1)) : 1,
        figureOf(scene, part, column, stage),
      ),
    ),
  );
}

function isHypothetical({ sentence, before, after, tail }: Scene): boolean {
  if (
    hasWord(
      [...before, ...after, ...tail],
      /^(skulle|riskerar|risk|risken|ifall|eventuellt|hypotetisk|scenariot|därutöver)$/,
    )
  )
    return true;
  if (hasWord(sentence, /^(äska|äskas|äskar|begär|begärs|ansök|ansöker|yrkar|föreslår|söker)$/))
    return true;
  if (hasWord(sentence, /^nästa$/) && hasWord(sentence, /^inför$/)) return true;
  const at = tail.findIndex(({ low }) => low === 'om');
  return (
    at >= 0 &&
    tail
      .slice(at + 1, at + 5)
      .some(({ low }) => /^(blir|är|fortsätter|inte|det|skulle|kommer)$/.test(low))
  );
}
