import type { Choices } from './functionText';

/** The words of Slag, as `moneyKinds` takes them. */
export const KINDS: Choices = {
  id: 'SLAG',
  words: [
    {
      word: 'Kostnad',
      means: {
        sv: 'Avvikelsen är budget − prognos.',
        en: 'Cost: the variance is budget − forecast.',
      },
    },
    {
      word: 'Intäkt',
      means: {
        sv: 'Avvikelsen är prognos − budget.',
        en: 'Revenue: the variance is forecast − budget.',
      },
    },
    {
      word: 'Resultat',
      means: {
        sv: 'Avvikelsen är prognos − budget.',
        en: 'Result: the variance is forecast − budget.',
      },
    },
  ],
};

/** The words of Riktning, as `directions` takes them. */
export const DIRECTIONS: Choices = {
  id: 'RIKTNING',
  words: [
    {
      word: 'Högre är bättre',
      means: { sv: 'Målet nås när värdet är minst målet.', en: 'Met at or above the target.' },
    },
    {
      word: 'Lägre är bättre',
      means: { sv: 'Målet nås när värdet är högst målet.', en: 'Met at or below the target.' },
    },
    {
      word: 'Högst',
      means: { sv: 'Målet är en gräns uppåt.', en: 'The target is an upper limit.' },
    },
    {
      word: 'Intervall',
      means: { sv: 'Målet nås inom ett intervall.', en: 'Met within an interval.' },
    },
    {
      word: 'Ja/Nej',
      means: { sv: 'Målet är Ja eller Nej.', en: 'The target is Ja (yes) or Nej (no).' },
    },
    {
      word: 'Uppgift',
      means: { sv: 'Redovisas utan att bedömas.', en: 'Told, and not judged.' },
    },
  ],
};
