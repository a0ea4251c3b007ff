import type { Amount } from '../amounts/amount';
import type { Token } from '../words/token';
import { directionOf } from './direction';
import { measureOf } from './measure';

/** An amount with the words of its sentence that are about it. */
export interface Said {
  readonly amount: Amount;
  /** Its place among the amounts of the sentence. */
  readonly index: number;
  readonly all: readonly Amount[];
  readonly sentence: readonly Token[];
  /** Its own clause before it and after it. */
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  /** From the sentence's start to the amount, and from it to the next one. */
  readonly lead: readonly Token[];
  readonly tail: readonly Token[];
}

const BREAKS = new Set([',', ';', ':', '(', ')', '–', '-', 'och', 'men', 'samt', 'medan', 'varav']);
const MORE_BREAKS = new Set(['vilket', 'respektive', 'eller', 'så', 'där', 'varför', 'and', 'but']);

const isBreak = ({ low }: Token): boolean => BREAKS.has(low) || MORE_BREAKS.has(low);

/** The words of each amount: those between two amounts go to one of them. */
export function saidOf(sentence: readonly Token[], all: readonly Amount[]): Said[] {
  const splits = all.map((amount, index) =>
    splitAfter(sentence, amount, all[index + 1], all[index - 1]),
  );
  return all.map((amount, index): Said => {
    const start = index === 0 ? 0 : (splits[index - 1] ?? 0);
    const end = splits[index] ?? sentence.length;
    return {
      amount,
      index,
      all,
      sentence,
      before: sentence.slice(start, amount.first),
      after: sentence.slice(amount.end, end),
      lead: sentence.slice(0, amount.first),
      tail: sentence.slice(amount.end, all[index + 1]?.first ?? sentence.length),
    };
  });
}

/** Where the words after an amount end and the next one's begin. */
function splitAfter(
  sentence: readonly Token[],
  own: Amount,
  next: Amount | undefined,
  previous: Amount | undefined,
): number {
  const end = next?.first ?? sentence.length;
  for (let at = own.end; at < end; at++) {
    const token = sentence[at];
    // `och` at once after an amount belongs to what follows; `än budget, men` breaks at the comma.
    if (token && isBreak(token)) return at;
  }
  if (!next) return end;
  const lead = sentence.slice(previous?.end ?? 0, own.first);
  if (lead.some(({ low }) => measureOf(low) !== null) && !isPostposed(sentence[own.end]))
    return own.end;
  return end;
}

const isPostposed = (token: Token | undefined): boolean =>
  token !== undefined && directionOf(token.low) !== null;

/** The last token that a test accepts, from the amount and backwards. */
export function nearestBefore(
  words: readonly Token[],
  accepts: (token: Token) => boolean,
): number | null {
  for (let at = words.length - 1; at >= 0; at--) {
    const token = words[at];
    if (token && accepts(token)) return at;
  }
  return null;
}

/** The words behind an amount up to the next break, over other amounts: *tre av sex mål nås helt*. */
export function restOf({ sentence, amount }: Pick<Said, 'sentence' | 'amount'>): readonly Token[] {
  const rest = sentence.slice(amount.end);
  const stop = rest.findIndex(({ low }) => /^([,;:]|och|men|medan|samt)$/.test(low));
  return stop < 0 ? rest : rest.slice(0, stop);
}

/** Whether it is the second of *från X till Y*. */
export const endsFromTo = ({ sentence, amount, all, index }: Said): boolean =>
  sentence[amount.first - 1]?.low === 'till' &&
  sentence[(all[index - 1]?.first ?? 0) - 1]?.low === 'från';

/** *jämfört med 84 procent* is no change by 84. */
export const isComparedWith = ({ before }: Said): boolean =>
  before.at(-1)?.low === 'med' && /^jämför/.test(before.at(-2)?.low ?? '');

export const hasWord = (words: readonly Token[], pattern: RegExp): boolean =>
  words.some(({ low }) => low.length < 60 && pattern.test(low));
