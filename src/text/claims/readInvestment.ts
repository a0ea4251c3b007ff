import { difference, type Measured, measured, share, total } from '../figures/measured';
import { nameEnd } from '../figures/names';
import type { Reading } from './claim';
import { directionFor, isChange, reading } from './readMoney';
import { hasWord } from './said';
import type { Scene } from './scene';
import { timeIn } from './period';

/** The investment that a clause names. */
export function investmentIn({ before, after, figures }: Scene) {
  const words = [...before, ...after];
  return figures.investments.find(({ words: name }) =>
    words.some((_, at) => nameEnd(words, at, name) !== null),
  );
}

type Column = 'plan' | 'booked' | 'forecast';

/** What a clause says of investments: of one that it names, or of all together. */
export function investmentReadings(scene: Scene): Reading[] {
  const { figures, amount, clause } = scene;
  const { rows } = figures.report.investments;
  const { unit } = figures.money;
  const words = [...scene.before, ...scene.after];
  const named = investmentIn(scene);
  const of = (column: Column): Measured | null =>
    named
      ? measured(named.row[column], unit)
      : total(rows.map((row) => measured(row[column], unit)));
  if (amount.unit.kind === 'percent') {
    return (['forecast', 'booked'] as const).flatMap((column) =>
      reading('share', 'soft', 1, share(of(column), of('plan'))),
    );
  }
  const isPlan =
    hasWord(clause, /plan|budget|^(tilldela|ram)/) && !hasWord(clause, /^(än|mot|jämfört)$/);
  const isBooked = timeIn(words) === 'booked';
  const column: Column = isBooked ? 'booked' : isPlan ? 'plan' : 'forecast';
  if (isChange(scene) || /^(variance|deficit|surplus)$/.test(scene.measure ?? '')) {
    const direction = directionFor(scene);
    const sign = direction === 'up' ? 1 : direction === 'down' ? -1 : null;
    return reading('investment', 'soft', sign, difference(of('forecast'), of('plan')));
  }
  const isSure =
    named !== undefined || scene.isOwnMeasure || /^invest/i.test(scene.passage.section);
  const isStated =
    isPlan || isBooked || hasWord(clause, /^(använd|nyttj|prognos|beräkn|vänta|upparbet)/);
  const isPart =
    named === undefined && hasWord(clause, /^(varav|för|avser)$/) && !isPlan && !isStated;
  return [
    ...reading('investment', isSure && !isPart && isStated ? 'firm' : 'soft', 1, of(column)),
    ...(['plan', 'booked', 'forecast'] as const)
      .filter((other) => other !== column)
      .flatMap((other) => (isPart ? [] : reading('investment', 'soft', 1, of(other)))),
  ];
}
