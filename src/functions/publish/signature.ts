import type { Language } from '../../language/bilingual';
import { NAMESPACE } from '../catalogue';
import type { FunctionText } from '../describing/functionText';

/**
 * A function with its parameters, those that may be left out in brackets.
 * @example signature(fondUttagText, 'sv')
 *   // 'TERTIAL.FOND.UTTAG(ingående; resultat_före; budgeterat_resultat; [tak])'
 */
export function signature({ name, parameters }: FunctionText, language: Language): string {
  const names = parameters.map((parameter) =>
    parameter.optional ? `[${parameter.name[language]}]` : parameter.name[language],
  );
  return `${NAMESPACE}.${name}(${names.join(language === 'sv' ? '; ' : ', ')})`;
}
