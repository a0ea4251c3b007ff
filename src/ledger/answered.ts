import { LANGUAGES } from '../language/bilingual';
import type { Answers, Question } from '../language/question';
import { foldText } from '../language/words/cleanText';

/**
 * The answer to a question: the id of the alternative it means, or the value as text; null when
 * there is none, or it is none of the alternatives where only those are taken.
 */
export function answered(question: Question, answers: Answers): string | null {
  const keys = [question.id, question.about, ...question.alsoAbout].map(foldText);
  const [, given] = Object.entries(answers).find(([key]) => keys.includes(foldText(key))) ?? [];
  if (given === undefined || given === null) return null;
  const text = foldText(String(given));
  const chosen = question.alternatives.find(
    ({ id, text: words }) =>
      foldText(id) === text || LANGUAGES.some((language) => foldText(words[language]) === text),
  );
  if (chosen) return chosen.id;
  return question.takes === 'alternative' ? null : String(given);
}
