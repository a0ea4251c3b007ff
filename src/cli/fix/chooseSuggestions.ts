import type { Bilingual } from '../../language/bilingual';
import { type Problem, type Suggestion, suggestionsOf } from '../../rules/suggestion';

export type Chosen =
  | { readonly ok: true; readonly suggestions: readonly Suggestion[] }
  | { readonly ok: false; readonly sentence: Bilingual };

/**
 * What an id stands for: one suggestion, or all of a problem when it is the problem's number. A
 * problem with several possible causes has to be told apart by a person.
 */
export function chooseSuggestions(id: string, problems: readonly Problem[]): Chosen {
  if (/^\d+$/.test(id)) return ofProblem(Number(id), problems);
  const suggestion = problems.flatMap(suggestionsOf).find((one) => one.id === id);
  return suggestion
    ? { ok: true, suggestions: [suggestion] }
    : { ok: false, sentence: noSuggestion(id) };
}

function ofProblem(number: number, problems: readonly Problem[]): Chosen {
  const problem = problems.find((one) => one.number === number);
  if (!problem) return { ok: false, sentence: noProblem(number) };
  const [repair, ...others] = problem.repairs;
  if (!repair) return { ok: false, sentence: noCause(number) };
  if (others.length > 0) return { ok: false, sentence: manyCauses(number, problem.repairs.length) };
  if (repair.formulas.length > 0) return { ok: false, sentence: formula(repair.formulas[0]) };
  return { ok: true, suggestions: repair.suggestions };
}

const noSuggestion = (id: string): Bilingual => ({
  sv: `Det finns inget förslag ${id}: arbetsboken kan ha ändrats sedan den prövades. tertial fix FIL --list visar förslagen.`,
  en: `There is no suggestion ${id}: the workbook may have changed since it was checked. tertial fix FILE --list shows the suggestions.`,
});

const noProblem = (number: number): Bilingual => ({
  sv: `Det finns inget problem ${number}: tertial fix FIL --list visar dem som finns.`,
  en: `There is no problem ${number}: tertial fix FILE --list shows those there are.`,
});

const noCause = (number: number): Bilingual => ({
  sv: `För problem ${number} finns inget förslag: rätta det i Excel.`,
  en: `There is no suggestion for problem ${number}: correct it in Excel.`,
});

const manyCauses = (number: number, count: number): Bilingual => ({
  sv: `Problem ${number} har ${count} möjliga orsaker: avgör vilken och ange dess id. tertial fix FIL --list visar dem.`,
  en: `Problem ${number} has ${count} possible causes: decide which and give its id. tertial fix FILE --list shows them.`,
});

const formula = (cell: Problem['repairs'][number]['formulas'][number] | undefined): Bilingual => ({
  sv: `Cellen ${cell?.sheet}!${cell?.address} har en formel, som Tertial aldrig skriver över: rätta formeln eller det den räknar på.`,
  en: `The cell ${cell?.sheet}!${cell?.address} has a formula, which Tertial never writes over: correct it or what it depends on.`,
});
