import { Book } from '../src/rules/testing/book.testing';
import { findProblems } from '../src/rules/blame/findProblems';
import { CATALOGUE } from '../src/rules/catalogue';
import { check } from '../src/rules/engine/check';
import { contextOf } from '../src/rules/context';
import { isLinear } from '../src/rules/relation';
import { brokenRows } from '../src/rules/str/structureRules';
import { sayTiming, timed } from './measure';

const RUNS = 25;

/** Beside the two that the case was published with. */
const PLANTED = [
  ['Verksamheter|Ekonomi|Kostnad|Prognos', 65.1],
  ['Verksamheter|Lön och pension|Kostnad|Prognos', 427],
  ['Verksamheter|Upphandling|Intäkt|Avvikelse', 3.4],
  ['Summering|Intäkter|Bokfört', 117],
  ['Driftbudget|Kostnader|Budget', 26.9],
] as const;

/** How long it takes to find the culprits in the case, as it is and with five more errors. */
export async function benchBlame(): Promise<string[]> {
  const example = await Book.example();
  const planted = example.copy();
  for (const [key, amount] of PLANTED) planted.set(key, amount);
  return [
    await timeBlame('Blame in the case', example),
    await timeBlame('Blame in the case with five planted errors', planted),
  ];
}

async function timeBlame(what: string, book: Book): Promise<string> {
  const report = book.report();
  const { findings, problems } = check(report);
  const context = contextOf(report, brokenRows(report));
  const rules = CATALOGUE.filter(isLinear);
  const timing = await timed(RUNS, () => findProblems(context, rules, findings));
  return `${sayTiming(what, timing)}, ${problems.length} problems`;
}
