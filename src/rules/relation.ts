import { reconcile, type Reconciliation } from '../figures/reconcile';
import type { Figure } from '../figures/interval';
import { ZERO } from '../figures/decimal';
import { type Bilingual, inBoth, type Language } from '../language/bilingual';
import { formatInterval } from '../language/numbers/formatInterval';
import type { Datum } from '../report/datum';
import { cellOf } from './common/cells';
import type { Context, Known } from './context';
import type { CellReference, Severity } from './finding';
import { notTestable, type Outcome, PASSED, rule, type Rule } from './rule';
import type { RuleText } from './ruleText';
import { valuesOf, whyNotTestable } from './usable';
import type { Lack, Source } from './lack';
import { unitOf, whyNotRounded } from './common/unitOf';
import { columnWord, rowName, shown } from './common/words';

/**
 * A linear relation between cells: total = Σ ±part. Declared as data, so that the rule checks it
 * and blame can solve all of them as one system.
 */
export interface Relation {
  /** What the total is, at the beginning of a sentence: *Utgående resultatfond*. */
  readonly label: string;
  readonly total: Source<Figure>;
  readonly parts: readonly Part[];
  /** Whether rounding may explain a difference; the same figure in two places must be identical. */
  readonly exactness: 'rounded' | 'identical';
}

export interface Part {
  readonly source: Source<Figure>;
  readonly sign: 1 | -1;
}

export const plus = (source: Source<Figure>): Part => ({ source, sign: 1 });
export const minus = (source: Source<Figure>): Part => ({ source, sign: -1 });

/** A relation that can't be built, so that its check is not testable rather than passed. */
export const untestable = (lack: Lack): Relation => ({
  label: '',
  total: lack,
  parts: [],
  exactness: 'identical',
});

/** A rule that consists of linear relations. */
export interface LinearRule extends Rule {
  readonly relations: (context: Context) => readonly Relation[];
}

/** The relations of a rule, and what came of checking each. */
export interface CheckedRelations {
  readonly relations: readonly Relation[];
  readonly outcomes: readonly Outcome[];
}

/** Whether a rule consists of linear relations. */
export const isLinear = (candidate: Rule): candidate is LinearRule => 'relations' in candidate;

/** Makes a rule from relations: each of them is one check. */
export function linearRule(
  text: RuleText,
  relations: (context: Context) => readonly Relation[],
): LinearRule {
  const { severity } = text;
  const checkReport = (context: Context) =>
    checkedRelations(context, { relations, severity }).outcomes;
  return { ...rule(text, checkReport), relations };
}

type Build = LinearRule['relations'];

/** By what the rules of one check share, and by what builds the relations. */
const checkedIn = new WeakMap<Known, Map<Build, CheckedRelations>>();

/** Builds and checks the relations of a rule, once for each check of a report. */
export function checkedRelations(
  context: Context,
  { relations: build, severity }: Pick<LinearRule, 'relations' | 'severity'>,
): CheckedRelations {
  const known = checkedIn.get(context.known) ?? new Map<Build, CheckedRelations>();
  checkedIn.set(context.known, known);
  const before = known.get(build);
  if (before) return before;
  const relations = build(context);
  const outcomes = relations.map((one) => checkRelation(context, one, severity));
  const checked = { relations, outcomes };
  known.set(build, checked);
  return checked;
}

function checkRelation(context: Context, relation: Relation, severity: Severity): Outcome {
  const { total, parts, exactness, label } = relation;
  const reason = whyRelationUnusable(context, relation);
  if (reason) return notTestable(reason);
  const sources = sourcesOf(relation);
  const [reported, ...figures] = valuesOf(sources);
  const signed = figures.map((figure, index) => ({ figure, sign: parts[index]?.sign ?? 1 }));
  const sum = reconcile(reported as Figure, signed);
  if (sum.verdict === 'exact') return PASSED;
  const isRounding = sum.verdict === 'withinRounding' && exactness === 'rounded';
  const { unit, decimals } = unitOf(context.report, total as Datum<Figure>);
  return {
    kind: 'found',
    finding: {
      severity: isRounding ? 'info' : severity,
      message: inBoth((language) => {
        const amounts = sayAmounts(relation, sum, reported as Figure, figures, decimals, language);
        return isRounding
          ? `${label}: ${amounts} ${sayRounding(sum, unit, language)}`
          : `${label}: ${amounts}`;
      }),
      cells: cellsOfRelation(relation),
      reported: (reported as Figure).value,
      expected: sum.expected,
      imbalance: sum.imbalance,
      tolerance: exactness === 'rounded' ? sum.tolerance : ZERO,
      unit,
    },
  };
}

const sourcesOf = ({ total, parts }: Relation): Source<Figure>[] => [
  total,
  ...parts.map(({ source }) => source),
];

function whyRelationUnusable(context: Context, relation: Relation): Bilingual | null {
  const sources = sourcesOf(relation);
  return (
    whyNotTestable(context, sources) ??
    whyNoParts(relation) ??
    (relation.exactness === 'rounded' ? whyNotRounded(context, sources) : null)
  );
}

function whyNoParts({ parts, label }: Relation): Bilingual | null {
  if (parts.length > 0) return null;
  return { sv: `${label} har inga delar att summera.`, en: `${label} has no parts to add up.` };
}

/** The total first: it is the reported cell. */
function cellsOfRelation({ total, parts, exactness }: Relation): CellReference[] {
  const role = exactness === 'identical' && parts.length === 1 ? 'compared' : 'part';
  return [
    cellOf(total as Datum<Figure>, 'reported'),
    ...parts.map(({ source }) => cellOf(source as Datum<Figure>, role)),
  ];
}

/** More parts than this are counted, not written out. */
const MOST_WRITTEN_PARTS = 3;

function sayAmounts(
  { total, parts, exactness }: Relation,
  sum: Reconciliation,
  reported: Figure,
  figures: readonly Figure[],
  decimals: number,
  language: Language,
): string {
  const isSwedish = language === 'sv';
  const word = columnWord(total as Datum<Figure>, language);
  const expected = shown(sum.expected, decimals, language);
  const actual = shown(reported.value, decimals, language);
  const [only, ...more] = parts;
  if (only && more.length === 0 && (exactness === 'identical' || only.sign === 1)) {
    const other = only.source as Datum<Figure>;
    return sayDifference({ total: total as Datum<Figure>, other, actual, expected }, language);
  }
  const signs = parts.map(({ sign }) => sign);
  const why = sayParts(figures, signs, decimals, language);
  return isSwedish
    ? `${word} ska vara ${expected} (${why}) men är ${actual}.`
    : `${word} should be ${expected} (${why}) but is ${actual}.`;
}

interface Difference {
  readonly total: Datum<Figure>;
  readonly other: Datum<Figure>;
  readonly actual: string;
  readonly expected: string;
}

/** Two places are told apart by their tables; within one table by row, column, or both. */
function sayDifference({ total, other, actual, expected }: Difference, language: Language): string {
  const isSwedish = language === 'sv';
  const [word, otherWord] = [total, other].map((datum) => columnWord(datum, language));
  if (total.row.table !== other.row.table) {
    const [here, there] = [total.row.table.name, other.row.table.name];
    return isSwedish
      ? `${word} är ${actual} i ${here} men ${expected} i ${there}.`
      : `${word} is ${actual} in ${here} but ${expected} in ${there}.`;
  }
  const otherRow = rowName(other.row, language);
  const rowAndColumn = word === otherWord ? otherRow : `${otherRow} (${otherWord})`;
  const against = total.row === other.row ? otherWord : rowAndColumn;
  return isSwedish
    ? `${word} är ${actual} men ${against} är ${expected}.`
    : `${word} is ${actual} but ${against} is ${expected}.`;
}

function sayParts(
  figures: readonly Figure[],
  signs: readonly (1 | -1)[],
  decimals: number,
  language: Language,
): string {
  if (figures.length > MOST_WRITTEN_PARTS) {
    return language === 'sv'
      ? `summan av ${figures.length} delar`
      : `sum of ${figures.length} parts`;
  }
  return figures
    .map(({ value }, index) => {
      const number = shown(value, decimals, language);
      const isPlain = value.digits >= 0n || (index === 0 && signs[index] === 1);
      const bracketed = isPlain ? number : `(${number})`;
      if (index === 0) return signs[index] === -1 ? `−${bracketed}` : bracketed;
      return `${signs[index] === -1 ? '−' : '+'} ${bracketed}`;
    })
    .join(' ');
}

function sayRounding(sum: Reconciliation, unit: string | null, language: Language): string {
  const reported = formatInterval(sum.reportedInterval, unit, language);
  const expected = formatInterval(sum.expectedInterval, unit, language);
  return language === 'sv'
    ? `Skillnaden ryms i avrundningen: det avrundade beloppet kan vara ${reported}, delarna ger ${expected}.`
    : `Rounding explains the difference: the rounded amount may be ${reported}, the parts give ${expected}.`;
}
