import type { IndicatorRow } from '../../report/rows';
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
  for (const { row, words } of scene.figures.indicators) {
    const telling = words.filter((word) => word.length > 3 && !COMMON.test(word)).slice(0, 6);
    if (telling.length === 0) continue;
    const met = telling.filter((word) =>
      scene.sentence.some(({ low }) => isForm(low, word) || isForm(word, low)),
    );
    const score = met.length / telling.length;
    const isEnough = telling.length === 1 ? met.length === 1 : score > 0.6;
    if (isEnough && score > (best?.score ?? 0)) best = { row, score };
  }
  return best && { row: best.row, isAbout: false };
}
