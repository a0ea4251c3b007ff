import type { Amount } from '../amounts/amount';
import type { Figures } from '../figures/figures';
import type { Area } from '../figures/moneyFigures';
import type { Token } from '../words/token';
import { baselineIn } from './baseline';
import { type Measure, measureOf } from './measure';
import type { Passage } from './passage';
import { hasWord, nearestBefore, type Said } from './said';
import type { Memory, Scene, Subject } from './scene';
import { hasUnknownSubject, namesCommittee, type NamedArea } from './subject';

/** Puts an amount in its scene: what it is of, what it is said to be, against what. */
export function sceneOf(
  said: Said,
  passage: Passage,
  figures: Figures,
  memory: Memory,
  named: readonly NamedArea[],
): Scene {
  const clause = [...said.before, ...said.after];
  const own = ownMeasure(said);
  const measure = own ?? memory.measure;
  return {
    ...said,
    passage,
    figures,
    memory,
    named,
    clause,
    measure,
    isOwnMeasure: own !== null,
    baseline: baselineFor(said, figures, memory),
    subject: subjectOf(said, passage, figures, memory, named),
  };
}

/** The word nearest before the amount says what it is; else one behind it. */
function ownMeasure({ before, after, amount, sentence }: Said): Measure | null {
  if (amount.shape === 'zero') return 'variance';
  const at = nearestBefore(before, ({ low }) => measureIn(low) !== null);
  const found = at === null ? null : measureIn(before[at]?.low ?? '');
  const behind = after.map(({ low }) => measureIn(low)).find((one) => one !== null) ?? null;
  if (isAgainstBudget([...before, ...after]) && (found === null || found === 'result'))
    return 'variance';
  if (found !== null) return found;
  return behind ?? (sentence[amount.end]?.low === 'back' ? 'deficit' : null);
}

const measureIn = (word: string): Measure | null =>
  measureOf(word) ?? (/^(avvik(er|a|it)|minus|plus)$/.test(word) ? 'variance' : null);

/** *går 3,0 mnkr över budget*, *överskrider budgeten med*, *bättre än budgeterat*. */
function isAgainstBudget(words: readonly Token[]): boolean {
  const isBudget = hasWord(words, /^budget/);
  return (
    isBudget &&
    (hasWord(words, /^(överskri|överstig|underskri|understig|överdra|drar|over|exceed)/) ||
      words.some(
        ({ low }, at) =>
          /^(över|under|over|under)$/.test(low) && /^budget/.test(words[at + 1]?.low ?? ''),
      ) ||
      (hasWord(words, /^(bättre|sämre)$/) && hasWord(words, /^än$/)))
  );
}

/** The clause's own baseline, else the sentence's, else the one before. */
function baselineFor(said: Said, { year }: Figures, memory: Memory): Scene['baseline'] {
  const parts = [said.after, said.before, said.tail, said.lead];
  for (const words of parts) {
    const found = baselineIn(words, year);
    if (found) return found;
  }
  return memory.baseline;
}

function subjectOf(
  said: Said,
  passage: Passage,
  figures: Figures,
  memory: Memory,
  named: readonly NamedArea[],
): Subject {
  const words = [...said.lead, ...said.tail];
  const zipped = zippedArea(said, named);
  if (zipped) return { area: zipped, isSure: true };
  const own = areaOf(said, named);
  const clause = [...said.before, ...said.after];
  // *Färre gäster ger minskade intäkter* tells the cause; *vintern ger ett underskott* a part.
  const isCauseKnown = hasWord(clause, /^(kostnad|intäkt)/);
  const isSure = !hasUnknownSubject(clause, named, { isCauseKnown });
  const about = passage.about.kind === 'area' ? passage.about.area : null;
  if (own) return { area: own, isSure };
  if (about) return { area: about, isSure: isSure && !startsWithCommittee(said.sentence, figures) };
  if (namesCommittee(words, figures)) return { area: null, isSure };
  const isElsewhere = passage.about.kind !== 'committee';
  return { area: memory.area, isSure: isSure && memory.area === null && !isElsewhere };
}

/** *Nämnden …* in a text about an area speaks of the committee: not to be held against the area. */
const startsWithCommittee = (sentence: readonly Token[], figures: Figures): boolean =>
  namesCommittee(sentence.slice(0, 4), figures) && sentence[0]?.low !== 'verksamheten';

/** The area nearest before the amount, else one behind it in its clause. */
function areaOf(said: Said, named: readonly NamedArea[]): Area | null {
  const { first, end } = said.amount;
  const before = named.filter((area) => area.end <= first).at(-1);
  const clauseEnd = end + said.after.length;
  const behind = named.find((area) => area.first >= end && area.first < clauseEnd);
  const isInClause = before && before.first >= first - said.before.length;
  return (isInClause ? before : (behind ?? before))?.area ?? null;
}

/** *Gata, Måltider och Fastighet avviker mest: −3,0, −2,1 respektive +1,1*: one each, in order. */
function zippedArea({ all, index, amount }: Said, named: readonly NamedArea[]): Area | null {
  const [first] = all;
  if (!first || all.length < 2 || named.length !== all.length) return null;
  const areAllBefore = named.every(({ end }) => end <= first.first);
  return areAllBefore && isList(all, amount) ? (named[index]?.area ?? null) : null;
}

/** Nothing but joints stands between the amounts. */
const isList = (all: readonly Amount[], own: Amount): boolean =>
  all.every((amount, index) => {
    const next = all[index + 1];
    return !next || (next.first - amount.end <= 2 && next.unit.kind === own.unit.kind);
  });
