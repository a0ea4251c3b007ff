import type { IndicatorRow } from '../../report/rows';
import type { Figures } from '../figures/figures';
import { isForm } from '../figures/names';
import type { Scene } from './scene';

/** Words of names that say nothing of which indicator it is. */
const COMMON =
  /^(andel|andelen|antal|antalet|per|av|och|i|som|är|med|för|den|det|de|på|till|procent|nöjda)$/;

/** The indicator that a text is about, or that its sentence names by most of its words. */
export function indicatorNamed(scene: Scene): { row: IndicatorRow; isAbout: boolean } | null {
  const { about } = scene.passage;
  if (about.kind === 'indicator') return { row: about.indicator, isAbout: true };
  if (about.kind === 'activity') return null;
  let best: { row: IndicatorRow; score: number } | null = null;
  const beginnings = new Set(scene.sentence.map(({ low }) => beginning(low)));
  for (const { row, telling } of tellingOf(scene.figures)) {
    // Two forms of a word begin alike, and most names have no word of the sentence.
    if (!telling.some((word) => beginnings.has(beginning(word)))) continue;
    const met = telling.filter((word) =>
      scene.sentence.some(({ low }) => isForm(low, word) || isForm(word, low)),
    );
    const score = met.length / telling.length;
    const isEnough = telling.length === 1 ? met.length === 1 : score > 0.6;
    if (isEnough && score > (best?.score ?? 0)) best = { row, score };
  }
  return best && { row: best.row, isAbout: false };
}

/** Every form of a word has at least these letters in common with it. */
const beginning = (word: string): string => word.slice(0, 3);

interface Telling {
  readonly row: IndicatorRow;
  readonly telling: readonly string[];
}

const known = new WeakMap<Figures, readonly Telling[]>();

/** The words that tell an indicator from others, worked out once for all sentences. */
function tellingOf(figures: Figures): readonly Telling[] {
  const before = known.get(figures);
  if (before) return before;
  const made = figures.indicators.flatMap(({ row, words }) => {
    const telling = words.filter((word) => word.length > 3 && !COMMON.test(word)).slice(0, 6);
    return telling.length > 0 ? [{ row, telling }] : [];
  });
  known.set(figures, made);
  return made;
}
