import { foldText } from '../../language/cleanText';
import type { Language } from '../../language/bilingual';
import type { FunctionText } from '../../functions/functionText';

/** The functions whose name, texts or arguments hold every word of the search. */
export function findFunctions<Entry extends FunctionText>(
  functions: readonly Entry[],
  search: string,
  language: Language,
): Entry[] {
  const words = foldText(search).split(' ').filter(Boolean);
  return functions.filter(({ name, id, summary, details, parameters }) => {
    const names = parameters.map((parameter) => parameter.name[language]);
    const text = foldText([name, id, summary[language], details[language], ...names].join(' '));
    return words.every((word) => text.includes(word));
  });
}
