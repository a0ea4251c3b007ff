import { foldText } from '../../language/words/cleanText';
import type { Language } from '../../language/bilingual';
import type { FunctionText } from '../../functions/describing/functionText';

/**
 * The functions whose name, texts or arguments hold every word of the search; those that have them
 * in their name come first.
 */
export function findFunctions<Entry extends FunctionText>(
  functions: readonly Entry[],
  search: string,
  language: Language,
): Entry[] {
  const words = foldText(search).split(' ').filter(Boolean);
  const hasAll = (texts: readonly string[]) => {
    const text = foldText(texts.join(' '));
    return words.every((word) => text.includes(word));
  };
  const byName = functions.filter(({ name, id }) => hasAll([name, id]));
  const byText = functions.filter(({ name, id, summary, details, parameters }) => {
    const names = parameters.map((parameter) => parameter.name[language]);
    return hasAll([name, id, summary[language], details[language], ...names]);
  });
  return [...new Set([...byName, ...byText])];
}
