import { alternative } from './asker';
import type { Question } from './question';

const same = (word: string) => ({ sv: word, en: word });

/** Asks on which level the goals are. */
export const levelQuestion = (sheet: string, count: number): Question => ({
  id: `Nivå|${sheet}`,
  about: 'Nivå',
  alsoAbout: ['level'],
  takes: 'alternative',
  text: {
    sv: `Bladet ${sheet} har ${count} mål och säger inte på vilken nivå. Vilken är det?`,
    en: `Sheet ${sheet} has ${count} goals and does not say on which level. Which is it?`,
  },
  alternatives: ['Nämndmål', 'KF-mål', 'Inriktningsmål'].map((word) =>
    alternative(word, same(word), {
      sv: `Målen läses som ${word}.`,
      en: `The goals are read as ${word}.`,
    }),
  ),
});

const ASSESSMENTS = ['Uppfylls helt', 'Uppfylls delvis', 'Uppfylls inte', 'Ingen'];

/** Asks what a word of assessment means. */
export const assessmentQuestion = (word: string, count: number): Question => ({
  id: `Uppfyllelse|${word}`,
  about: word,
  alsoAbout: [],
  takes: 'alternative',
  text: {
    sv: `”${word}” står som bedömning av ${count} mål. Vad betyder det?`,
    en: `“${word}” stands as the assessment of ${count} goals. What does it mean?`,
  },
  alternatives: ASSESSMENTS.map((meaning) =>
    alternative(meaning, same(meaning), { sv: `Läses som ${meaning}.`, en: `Read as ${meaning}.` }),
  ),
});

const DIRECTIONS = ['Högre är bättre', 'Lägre är bättre', 'Högst', 'Uppgift'];

/** Asks how an outcome is held against targets that do not say it. */
export const directionQuestion = (names: readonly string[], saysLower: boolean): Question => ({
  id: saysLower ? `Riktning|${names[0] ?? ''}` : 'Riktning',
  about: 'Riktning',
  alsoAbout: names.map((name) => `Riktning|${name}`),
  takes: 'alternative',
  text: {
    sv: `Målet för ${listed(names, 'och')} säger inte om utfallet ska vara minst eller högst så stort. Hur jämförs det?`,
    en: `The target of ${listed(names, 'and')} does not say whether the outcome should be at least or at most that. How is it compared?`,
  },
  alternatives: DIRECTIONS.map((word) =>
    alternative(
      word,
      same(word),
      { sv: `Riktningen blir ${word}.`, en: `The direction becomes ${word}.` },
      saysLower && word === 'Lägre är bättre'
        ? [{ sv: 'Namnet talar för det.', en: 'The name speaks for it.' }]
        : [],
    ),
  ),
});

const MOST_NAMED = 3;

function listed(names: readonly string[], and: string): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => `”${name}”`);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(', ')} ${and} ${more} ${and === 'och' ? 'till' : 'more'}`;
  return shown.length > 1
    ? `${shown.slice(0, -1).join(', ')} ${and} ${shown[shown.length - 1]}`
    : (shown[0] ?? '');
}
