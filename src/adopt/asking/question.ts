import type { Bilingual } from '../../language/bilingual';

/**
 * Something that can't be known from the workbook, put to a person. Where the evidence decides,
 * nothing is asked.
 */
export interface Question {
  /** The same for the same question on the same workbook, whatever stands before it: `Slag|Blad1`. */
  readonly id: string;
  /**
   * What it is about, in the words of the report: a fact (`Penningenhet`), a column (`Bokfört`), a
   * post or a cell, or a word that stands in cells (`-`, `Ja`). An answer's key may be this.
   */
  readonly about: string;
  /** More words that an answer's key may be, such as the English name. */
  readonly alsoAbout: readonly string[];
  readonly text: Bilingual;
  /** Empty where the answer is a value, such as the name of a committee. */
  readonly alternatives: readonly Alternative[];
  /** Whether an answer may be a value besides the alternatives. */
  readonly takes: 'alternative' | 'text' | 'year' | 'period';
}

export interface Alternative {
  /** What a program answers with, the same in both languages: `yes`, `zero`, `Kostnad (net)`. */
  readonly id: string;
  readonly text: Bilingual;
  /** What speaks for it. */
  readonly evidence: readonly Bilingual[];
  /** What choosing it would do. */
  readonly effect: Bilingual;
}

/**
 * Answers given beforehand or in the pane: by a question's id or what it is about, whatever the case;
 * an alternative's id, its text in either language, or a value.
 */
export type Answers = Readonly<Record<string, string | number | boolean | null>>;
