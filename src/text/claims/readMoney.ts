import type { AmountColumn, MoneyPart } from '../figures/moneyFigures';
import { difference, type Measured, relativeChange } from '../figures/measured';
import type { ClaimKind, Reading } from './claim';
import { type Direction, directionOf } from './direction';
import { saysBudget, timeIn } from './period';
import { endsFromTo, hasWord, isComparedWith, nearestBefore } from './said';
import type { Scene } from './scene';

/** Everything a text may say of costs, revenues and nets, of an area or of the committee. */

export type Stage = 'before' | 'after';

/** A figure of the subject. */
export function figureOf(
  { subject, figures }: Scene,
  part: MoneyPart,
  column: AmountColumn,
  stage: Stage = 'before',
): Measured | null {
  const { money } = figures;
  if (subject.area) return money.ofArea(subject.area, part, column);
  if (part === 'cost') return money.ofPost('costs', column);
  if (part === 'revenue') return money.ofPost('revenues', column);
  return money.ofPost(stage === 'after' ? 'resultAfter' : 'resultBefore', column);
}

/** One reading, or none where the report lacks the figure. */
export function reading(
  kind: ClaimKind,
  weight: Reading['weight'],
  sign: 1 | -1 | null,
  ...given: readonly (Measured | null)[]
): Reading[] {
  const all = given.filter((figure) => figure !== null);
  if (all.length === 0 || all.length < given.length) return [];
  return [{ kind, weight, figures: all.map((figure) => ({ figure, sign })) }];
}

/** Before or after disposition, as the clause says; null when it says nothing. */
export function stageIn({ before, after }: Scene): Stage | null {
  const at = (words: Scene['before'], pattern: RegExp): boolean =>
    words.some(
      ({ low }, index) =>
        pattern.test(low) &&
        words
          .slice(index + 1, index + 4)
          .some((word) => /disposition|fondering|^uttag|fondmedel|fonduttag/.test(word.low)),
    );
  for (const words of [after, before]) {
    if (at(words, /^efter$/)) return 'after';
    if (at(words, /^före$|^innan$/)) return 'before';
  }
  return null;
}

/** The column of a level, and those it may also be. */
export function columnsOf(scene: Scene): { firm: AmountColumn | null; soft: AmountColumn[] } {
  const words = [...scene.lead, ...scene.tail];
  const isYearEnd = scene.figures.report.heading.period?.value === 'VB';
  const time = timeIn(scene.clause) ?? timeIn(words);
  const all: AmountColumn[] = ['forecast', 'booked', 'budget', 'priorAccounts'];
  if (scene.before.at(-1)?.low === 'från') {
    return { firm: null, soft: ['priorAccounts', 'priorBooked', 'priorForecast', 'budget'] };
  }
  if (endsFromTo(scene)) return { firm: time === 'booked' ? 'booked' : 'forecast', soft: all };
  if (scene.baseline === 'lastYear' && !/^(ökar?|minskar?)/.test(scene.clause[0]?.low ?? '')) {
    const isSoFar = time === 'booked' && !isYearEnd;
    return {
      firm: null,
      soft: isSoFar ? ['priorBooked', ...all] : ['priorAccounts', ...all, 'priorBooked'],
    };
  }
  if (scene.baseline === 'lastForecast') return { firm: null, soft: ['priorForecast', ...all] };
  if (saysBudget(scene.clause)) return { firm: 'budget', soft: time ? all : ['budget'] };
  if (time === 'booked') return { firm: isYearEnd ? 'forecast' : 'booked', soft: ['forecast'] };
  return { firm: 'forecast', soft: time === 'forecast' ? [] : all };
}

/** Which way the words say that the measure goes: nearest the amount counts. */
export function directionFor({ before, after, amount }: Scene): Direction | null {
  const following = after
    .slice(0, 4)
    .map(({ low }) => directionOf(low))
    .find((found) => found !== null);
  if (following) return following;
  const at = nearestBefore(before, ({ low }) => directionOf(low) !== null);
  if (at !== null) return directionOf(before[at]?.low ?? '');
  return amount.sign === null ? null : amount.sign > 0 ? 'up' : 'down';
}

/** Whether the amount is how much something changed, not how much it is. */
export function isChange(scene: Scene): boolean {
  const { before, after } = scene;
  if (isComparedWith(scene) || before.at(-1)?.low === 'från') return false;
  const last = before.at(-1)?.low ?? '';
  if (last === 'med' || last === 'by') return true;
  if (after.slice(0, 3).some(({ low }) => directionOf(low) !== null)) return true;
  if (/^(till|vid|to|på)$/.test(last) && !hasDirectionNoun(before)) return false;
  return before.some(({ low }) => directionOf(low) !== null);
}

const hasDirectionNoun = (words: Scene['before']): boolean =>
  words.some(
    ({ low }) =>
      low.length > 6 &&
      /(ade|ning|bortfall|lägre|högre)(en|et|ar|arna)?$/.test(low) &&
      directionOf(low) !== null,
  );

/** A change of costs or revenues against what the words compare with. */
export function changeReadings(scene: Scene, part: 'cost' | 'revenue', isSure: boolean): Reading[] {
  const direction = directionFor(scene);
  const isPercent = scene.amount.unit.kind === 'percent';
  const up =
    direction === 'up' ||
    (direction === 'worse' && part === 'cost') ||
    (direction === 'better' && part === 'revenue');
  const sign = direction === null ? null : up ? 1 : -1;
  const kind: ClaimKind = part === 'cost' ? 'costVariance' : 'revenueVariance';
  const own = (column: AmountColumn) => figureOf(scene, part, column);
  const change = (now: AmountColumn, then: AmountColumn) =>
    isPercent ? relativeChange(own(now), own(then)) : difference(own(now), own(then));
  const varianceSign = sign === null ? null : part === 'cost' ? (-sign as 1 | -1) : sign;
  const budget = (weight: Reading['weight']) =>
    isPercent
      ? reading(kind, weight, sign, change('forecast', 'budget'))
      : reading(kind, weight, varianceSign, own('variance'));
  const lastYear = (weight: Reading['weight']) => {
    const isSoFar = timeIn([...scene.lead, ...scene.tail]) === 'booked';
    const [first, second] = [change('forecast', 'priorAccounts'), change('booked', 'priorBooked')];
    const [main, other] = isSoFar && second ? [second, first] : [first, second];
    return [
      ...reading('yearOnYear', weight, sign, main),
      ...reading('yearOnYear', 'soft', sign, other),
    ];
  };
  const lastForecast = (weight: Reading['weight']) =>
    reading('forecastChange', weight, sign, change('forecast', 'priorForecast'));
  const weight = isSure && sign !== null ? 'firm' : 'soft';
  if (scene.baseline === 'budget') return budget(weight);
  if (scene.baseline === 'lastYear') return lastYear(weight);
  if (scene.baseline === 'lastForecast') return lastForecast(weight);
  const isHouse = scene.passage.about.kind === 'area' || /budget/i.test(scene.passage.section);
  const isSoFar = timeIn(scene.clause) === 'booked';
  return [
    ...budget(isHouse && !isSoFar ? weight : 'soft'),
    ...lastYear('soft'),
    ...lastForecast('soft'),
  ];
}

/** The costs or revenues themselves. */
export function levelReadings(scene: Scene, part: MoneyPart, isSure: boolean): Reading[] {
  const { firm, soft } = columnsOf(scene);
  const kindOf = (column: AmountColumn): ClaimKind =>
    column === 'budget'
      ? 'budget'
      : column === 'booked'
        ? 'booked'
        : column === 'forecast'
          ? 'forecast'
          : 'yearOnYear';
  const sign = part === 'net' ? levelSign(scene) : 1;
  const of = (column: AmountColumn, weight: Reading['weight']) =>
    reading(kindOf(column), weight, sign, figureOf(scene, part, column));
  return [
    ...(firm ? of(firm, isSure ? 'firm' : 'soft') : []),
    ...soft.filter((column) => column !== firm).flatMap((column) => of(column, 'soft')),
  ];
}

/** *−2,3*, *minus 2,3* and *negativt resultat om 2,3* are the same; *negativt −15,9* is not positive. */
export function levelSign({ amount, clause }: Scene): 1 | -1 {
  if (hasWord(clause, /^(negativ|minus|back$|förlust|underskott)/)) return -1;
  return amount.sign ?? 1;
}
