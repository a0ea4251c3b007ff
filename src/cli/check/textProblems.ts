import type { Language } from '../../language/bilingual';
import { formatNumber } from '../../language/numbers/formatNumber';
import { listWords } from '../../language/words/listWords';
import type { Finding } from '../../rules/finding';
import { asSeen, type Problem, type Repair } from '../../rules/suggestion';
import { cellName } from '../../report/cellName';
import type { Colours } from '../output/colours';
import { printable } from '../output/printable';

/** So many alternatives are written out for one problem; `--format json` has them all. */
const SHOWN_REPAIRS = 5;

/** The probable culprits, problem by problem; nothing when no relation fails. */
export function textProblems(
  problems: readonly Problem[],
  findings: readonly Finding[],
  language: Language,
  colours: Colours,
): string[] {
  if (problems.length === 0) return [];
  const blocks = problems.flatMap((problem) => [
    `  ${colours.heading(`Problem ${problem.number}`)} (${rulesOf(problem, findings, language)})`,
    ...linesOf(problem, language, colours).map((line) => `    ${line}`),
  ]);
  return [[colours.heading(HEADING[language]), ...blocks].join('\n')];
}

const HEADING = { sv: 'Troliga orsaker', en: 'Probable causes' };

function rulesOf(problem: Problem, findings: readonly Finding[], language: Language): string {
  const rules = findings.filter(({ id }) => problem.findings.includes(id)).map(({ rule }) => rule);
  return listWords([...new Set(rules)], language);
}

function linesOf({ repairs, isComplete }: Problem, language: Language, colours: Colours): string[] {
  const more = repairs.length - SHOWN_REPAIRS;
  return [
    ...repairs.slice(0, SHOWN_REPAIRS).flatMap((repair) => repairLines(repair, language, colours)),
    ...(more > 0 ? [MORE[language](more)] : []),
    ...(repairs.length === 0 && isComplete ? [NOTHING[language]] : []),
    ...(isComplete ? [] : [STOPPED[language]]),
  ];
}

/** A cell per line: what stands there, what should, why, and the id to apply it by. */
export function repairLines(
  { suggestions, formulas }: Repair,
  language: Language,
  colours: Colours,
): string[] {
  const cells = suggestions.map((suggestion) => {
    const [from, to] = [asSeen(suggestion).from, asSeen(suggestion).value].map((one) =>
      formatNumber(one, language),
    );
    const place = colours.quiet(printable(cellName(suggestion)));
    const why = printable(suggestion.reason[language]);
    return `${place}  ${from} → ${colours.heading(to ?? '')}  ${why}  [${suggestion.id}]`;
  });
  const untouched = formulas.map((cell) => {
    const place = colours.quiet(printable(cellName(cell)));
    const why = printable(cell.reason[language]);
    return `${place}  =${printable(cell.formula)}  ${why} ${FORMULA[language]}`;
  });
  return [...cells, ...untouched];
}

const FORMULA = {
  sv: 'Cellen har en formel, som Tertial aldrig skriver över: rätta formeln eller det den räknar på.',
  en: 'The cell has a formula, which Tertial never writes over: correct it or what it depends on.',
};

const MORE: Readonly<Record<Language, (count: number) => string>> = {
  sv: (count) => `… och ${count} möjliga orsaker till.`,
  en: (count) => `… and ${count} more possible causes.`,
};

const NOTHING = {
  sv: 'Inga enstaka celler förklarar felen.',
  en: 'No few cells explain the errors.',
};

const STOPPED = {
  sv: 'Sökningen avbröts innan allt var prövat: det kan finnas andra orsaker.',
  en: 'The search stopped before everything was tried: there may be other causes.',
};
