import type { Token } from '../words/token';
import type { Hedge } from './amount';

const HEDGES: Readonly<Record<Hedge, readonly string[]>> = {
  about: [
    'cirka',
    'ca',
    'ca .',
    'c:a',
    'circa',
    'omkring',
    'ungefär',
    'runt',
    'kring',
    'uppskattningsvis',
    'i storleksordningen',
    'strax omkring',
    'approximately',
    'about',
    'i runda tal',
    'grovt',
    'närapå',
  ],
  over: ['drygt', 'dryga', 'dryg', 'över', 'strax över', 'mer än', 'lite mer än', 'just over'],
  under: [
    'knappt',
    'knappa',
    'knapp',
    'nästan',
    'närmare',
    'nära',
    'strax under',
    'inte fullt',
    'inte riktigt',
    'uppemot',
    'uppåt',
    'mindre än',
    'almost',
    'nearly',
  ],
  min: ['minst', 'åtminstone', 'lägst', 'som lägst', 'at least'],
  max: ['högst', 'max', 'maximalt', 'som mest', 'som högst', 'upp till', 'at most', 'up to'],
};

const HEDGE_OF = new Map(
  (Object.keys(HEDGES) as Hedge[]).flatMap((hedge) =>
    HEDGES[hedge].map((words) => [words, hedge] as const),
  ),
);
const MOST_WORDS = 3;

/** The hedge that ends before a token, and where it begins. The longest phrase counts. */
export function hedgeBefore(
  found: readonly Token[],
  end: number,
): { readonly hedge: Hedge; readonly first: number } | null {
  for (let count = MOST_WORDS; count > 0; count--) {
    if (end - count < 0) continue;
    const words = found.slice(end - count, end).map(({ low }) => low);
    const hedge = HEDGE_OF.get(words.join(' '));
    if (hedge) return { hedge, first: end - count };
  }
  return null;
}

/** *en dryg miljon* has its hedge inside. */
export const hedgeWord = (word: string): Hedge | null => HEDGE_OF.get(word) ?? null;
