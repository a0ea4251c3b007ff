import { Book } from '../../src/rules/testing/book.testing';
import { findProblems } from '../../src/rules/blame/findProblems';
import { CATALOGUE } from '../../src/rules/catalogue';
import { check } from '../../src/rules/engine/check';
import { contextOf } from '../../src/rules/context';
import { isLinear } from '../../src/rules/relation';
import { brokenRows } from '../../src/rules/str/structureRules';
import type { BenchRow } from '../benchRow';

/** Beside the two that the case was published with. */
const PLANTED = [
  ['Verksamheter|Ekonomi|Kostnad|Prognos', 65.1],
  ['Verksamheter|Lön och pension|Kostnad|Prognos', 427],
  ['Verksamheter|Upphandling|Intäkt|Avvikelse', 3.4],
  ['Summering|Intäkter|Bokfört', 117],
  ['Driftbudget|Kostnader|Budget', 26.9],
] as const;

export const row: BenchRow = {
  work: 'Finding the culprits in the case with five more errors, warm',
  goal: null,
  ours: {
    kind: 'task',
    runs: 25,
    async prepare() {
      const book = await Book.example();
      for (const [key, amount] of PLANTED) book.set(key, amount);
      const report = book.report();
      const { findings } = check(report);
      const context = contextOf(report, brokenRows(report));
      const rules = CATALOGUE.filter(isLinear);
      return () => findProblems(context, rules, findings);
    },
  },
};
