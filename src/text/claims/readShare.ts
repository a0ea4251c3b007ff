import { type Measured, relativeChange, share } from '../figures/measured';
import type { Reading } from './claim';
import { timeIn } from './period';
import { figureOf, reading } from './readMoney';
import { hasWord } from './said';
import type { Scene } from './scene';

/** A percentage of money: of the budget, or of what the amount before it is compared with. */
export function shareReadings(scene: Scene, previous: Reading | null): Reading[] {
  const of = (part: 'cost' | 'revenue', column: 'budget' | 'booked' | 'forecast') =>
    figureOf(scene, part, column);
  if (ofBudget(scene)) {
    const before = previous?.figures[0]?.figure ?? null;
    const own =
      before && sharedBudget(before, of('cost', 'budget'), of('revenue', 'budget'), scene);
    const isBooked = timeIn([...scene.lead, ...scene.tail]) === 'booked';
    const first = isBooked ? ('booked' as const) : ('forecast' as const);
    const variances = before
      ? [of('cost', 'budget'), of('revenue', 'budget')].flatMap((budget) =>
          reading('share', 'soft', null, share(before, budget)),
        )
      : [];
    return [
      ...(own ? reading('share', previous?.weight ?? 'soft', 1, own) : []),
      ...(['cost', 'revenue'] as const).flatMap((part) =>
        [first, 'booked' as const, 'forecast' as const].flatMap((column) =>
          reading('share', 'soft', 1, share(of(part, column), of(part, 'budget'))),
        ),
      ),
      ...variances,
    ];
  }
  if (!previous || !follows(scene)) return netShares(scene);
  return relativeOf(previous, scene);
}

/** The booked or forecast amount that was just named, as a share of its own budget. */
function sharedBudget(
  before: Measured,
  cost: Measured | null,
  revenue: Measured | null,
  scene: Scene,
): Measured | null {
  for (const [part, budget] of [
    ['cost', cost],
    ['revenue', revenue],
  ] as const) {
    for (const column of ['booked', 'forecast'] as const) {
      const figure = figureOf(scene, part, column);
      if (figure && figure.cells[0] === before.cells[0]) return share(figure, budget);
    }
  }
  return null;
}

const ofBudget = ({ after, before }: Scene): boolean =>
  hasWord(
    after.slice(0, 4),
    /^(budget|budgeten|årsbudget|årsbudgeten|helårsbudget|kostnadsbudget|intäktsbudget|helårsbudgeten|anslaget|ramen)/,
  ) || hasWord(before, /^(förbruk|upparbetningsgrad|förbrukningsgrad)/);

/** *8,2 mnkr, eller drygt tre procent*; *2,2 mnkr (0,6 %)*; *vilket motsvarar 3 procent*. */
const follows = ({ before, index }: Scene): boolean =>
  index > 0 &&
  before.every(({ low }) =>
    /^(,|\(|eller|vilket|det|är|motsvarar|motsvarande|dvs|innebär|en|ökning|minskning|på|med|d\.v\.s|och|av|om)$/.test(
      low,
    ),
  );

/** A difference as a share of what it was a difference from. */
function relativeOf({ figures, kind }: Reading, scene: Scene): Reading[] {
  const [held] = figures;
  if (!held) return [];
  if (kind === 'yearOnYear' || kind === 'forecastChange') {
    const parts = (['cost', 'revenue', 'net'] as const).flatMap((part) =>
      (
        [
          ['forecast', 'priorAccounts'],
          ['booked', 'priorBooked'],
          ['forecast', 'priorForecast'],
        ] as const
      ).flatMap(([now, then]) => {
        const [a, b] = [figureOf(scene, part, now), figureOf(scene, part, then)];
        const isSame =
          a &&
          b &&
          a.cells[0] === held.figure.cells[0] &&
          held.figure.cells.includes(b.cells[0] as never);
        return isSame ? [relativeChange(a, b)] : [];
      }),
    );
    return parts.flatMap((figure) => reading('share', 'firm', null, figure));
  }
  return netShares(scene).concat(
    (['cost', 'revenue'] as const).flatMap((part) =>
      reading('share', 'soft', null, share(held.figure, figureOf(scene, part, 'budget'))),
    ),
  );
}

/** A variance in per cent: of which budget, the words seldom say. */
function netShares(scene: Scene): Reading[] {
  if (!/^(deficit|surplus|variance)$/.test(scene.measure ?? '')) return [];
  const variance = figureOf(scene, 'net', 'variance');
  return (['cost', 'revenue'] as const).flatMap((part) =>
    reading('share', 'soft', null, share(variance, figureOf(scene, part, 'budget'))),
  );
}
