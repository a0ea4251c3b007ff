import type { Decimal } from '../figures/decimal';
import type { Bilingual } from '../language/bilingual';

/** A number that a cell probably should hold: previewed, and written only when a person says so. */
export interface Suggestion {
  /** The same as long as the cell keeps its key and the value is the same. */
  readonly id: string;
  /** `Tabell|radnyckel|Kolumn`. */
  readonly key: string;
  readonly sheet: string;
  readonly address: string;
  /** What stands there. */
  readonly from: Decimal;
  /** What should stand there, in the unit and with the decimals of the table. */
  readonly value: Decimal;
  /** Both as the cell writes them, where it has a sign or a unit of its own. */
  readonly inCell?: InCell;
  readonly reason: Bilingual;
}

/** An amount and what should stand in its place, in the sign and unit of their cell. */
export interface InCell {
  readonly from: Decimal;
  readonly value: Decimal;
}

/** A cell that probably is wrong but holds a formula: Tertial never writes over one. */
export interface WrongFormula {
  readonly key: string;
  readonly sheet: string;
  readonly address: string;
  /** Without its equals sign: what the cell depends on. */
  readonly formula: string;
  /** What the formula should give. */
  readonly value: Decimal;
  readonly reason: Bilingual;
}

/** One way to put a problem right: all of its cells are changed together. */
export interface Repair {
  readonly suggestions: readonly Suggestion[];
  readonly formulas: readonly WrongFormula[];
}

/** Findings with one common culprit. */
export interface Problem {
  /** Counts from 1, in the order of the findings. */
  readonly number: number;
  /** The ids of its findings. */
  readonly findings: readonly string[];
  /** The likeliest first; none when no small set of cells explains the findings. */
  readonly repairs: readonly Repair[];
  /** Whether the search for culprits was completed; else there may be others. */
  readonly isComplete: boolean;
}

/** The suggestions of a problem, the likeliest first, each cell and value once. */
export const suggestionsOf = ({ repairs }: Problem): Suggestion[] => {
  const byId = new Map<string, Suggestion>();
  for (const { suggestions } of repairs) {
    for (const suggestion of suggestions) {
      if (!byId.has(suggestion.id)) byId.set(suggestion.id, suggestion);
    }
  }
  return [...byId.values()];
};

/** What a person sees in the cell, and what should stand there. */
export const asSeen = ({ inCell, from, value }: Suggestion): InCell => inCell ?? { from, value };
