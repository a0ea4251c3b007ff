import type { Bilingual } from './bilingual';

/**
 * Something that can't be known from a file, put to a person. Where the evidence decides, nothing is
 * asked.
 */
export interface Question {
  /** The same for the same question on the same file, whatever stands before it. */
  readonly id: string;
  /**
   * What it is about, in the words of the file or the report: a fact, a column, a post or a cell. An
   * answer's key may be this.
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
  /** What a program answers with, the same in both languages: `yes`, `total`. */
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
