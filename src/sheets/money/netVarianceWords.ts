import { absolute } from '../../figures/arithmetic';
import { compare, isNegative, isZero } from '../../figures/compare';
import type { Decimal } from '../../figures/decimal';
import { capitalized, countWord } from '../../language/numbers/countWord';
import { formatQuantity } from '../../language/numbers/formatQuantity';
import { shorten } from '../../language/words/shorten';
import type { NetVariances } from './netVarianceRows';

/** Letters of an area's name that a title has room for. */
const LONGEST_NAME = 60;

interface Known {
  readonly area: string;
  readonly value: Decimal;
}

/** What the chart of net variances says, as its title. */
export function netVarianceTitle({ areas }: NetVariances, unit: string): string {
  const known = knownOf(areas);
  const [lowest, highest] = [extremes(known, -1), extremes(known, 1)];
  const [low] = lowest;
  const [high] = highest;
  if (low && isNegative(low.value)) return superlative(lowest, 'underskott', unit);
  if (high && !isZero(high.value)) return superlative(highest, 'överskott', unit);
  return known.length > 0
    ? 'Inget verksamhetsområde avviker från budget'
    : 'Nettoavvikelsen går inte att räkna ut';
}

/** The chart in one or two sentences, for the cell beneath its heading and for its alt text. */
export function netVarianceSentence({ areas, total }: NetVariances, unit: string): string {
  const known = knownOf(areas);
  const below = known.filter(({ value }) => isNegative(value)).length;
  const even = known.filter(({ value }) => isZero(value)).length;
  const above = known.length - below - even;
  const counts = sayCounts({ below, above, even });
  const sum = total?.shown.value;
  if (!sum) return counts;
  return `${counts} Tillsammans är nettoavvikelsen ${formatQuantity(sum, unit, 'sv')}.`;
}

function sayCounts(counts: Readonly<Record<'below' | 'above' | 'even', number>>): string {
  const { below, above, even } = counts;
  const all = below + above + even;
  if (all === 0) return 'Nettoavvikelsen går inte att räkna ut för något verksamhetsområde.';
  if (all === 1) {
    const how = below === 1 ? 'underskott' : above === 1 ? 'överskott' : 'nollresultat';
    return `Verksamhetsområdet väntas gå med ${how} mot budget.`;
  }
  const say = (n: number) => (n === 0 ? 'inget' : countWord(n, 'ett'));
  return `Av ${countWord(all, 'ett')} verksamhetsområden väntas ${say(below)} gå med underskott mot budget, ${say(above)} med överskott och ${say(even)} med nollresultat.`;
}

const knownOf = (areas: NetVariances['areas']): Known[] =>
  areas.flatMap(({ area, shown: { value } }) => (value === null ? [] : [{ area, value }]));

/** All areas that share the lowest (−1) or the highest (1) net variance. */
function extremes(known: readonly Known[], side: -1 | 1): readonly Known[] {
  let best: Known[] = [];
  for (const item of known) {
    const order = best[0] ? compare(item.value, best[0].value) * side : 1;
    if (order > 0) best = [item];
    else if (order === 0) best.push(item);
  }
  return best;
}

function superlative(areas: readonly Known[], word: string, unit: string): string {
  const [first] = areas;
  if (!first) return '';
  const amount = formatQuantity(absolute(first.value), unit, 'sv');
  return areas.length === 1
    ? `${shorten(first.area, LONGEST_NAME)} har det största ${word}et mot budget: ${amount}`
    : `${capitalized(countWord(areas.length, 'ett'))} områden har de största ${word}en mot budget: ${amount} vardera`;
}
