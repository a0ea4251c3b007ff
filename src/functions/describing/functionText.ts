import type { Bilingual } from '../../language/bilingual';
import type { Content } from '../arguments/argument';
import type { Matrix } from '../arguments/matrix';

/** A parameter's name in Excel, and what it expects. */
export interface ParameterText {
  /** The parameter's name in the code, by which the generated metadata know it. */
  readonly id: string;
  readonly name: Bilingual;
  readonly text: Bilingual;
  readonly optional?: true;
  /** The words that it takes, when they are few: Excel suggests them while the formula is typed. */
  readonly choices?: Choices;
}

/** Words that Excel suggests for a parameter; any other text is still the function's to judge. */
export interface Choices {
  /** ASCII, as Excel asks. */
  readonly id: string;
  readonly words: readonly { readonly word: string; readonly means: Bilingual }[];
}

/** A call of the function with figures of a real report, and what it gives. */
export interface Example {
  /** One value, or the rows of a range, for each argument. */
  readonly given: readonly (Content | readonly (readonly Content[])[])[];
  readonly result: readonly (readonly Content[])[];
  /** The result in words. */
  readonly says: Bilingual;
}

/** What every custom function says about itself: for Excel, the pane, the help and the docs. */
export interface FunctionText {
  /** ASCII, as Excel asks; a workbook stores it, so it never changes. */
  readonly id: string;
  /** Swedish in every language, so that a workbook opens the same for everyone. */
  readonly name: string;
  /** One sentence, shown while the formula is typed. */
  readonly summary: Bilingual;
  /** What else there is to know. */
  readonly details: Bilingual;
  readonly parameters: readonly ParameterText[];
  readonly result: Bilingual;
  readonly example: Example;
  /** The number format of the cells, in Excel's en-US form; null where the result is text. */
  readonly format: string | null;
}

/** A custom function: its text, and the function of cells to cells. */
export interface TertialFunction extends FunctionText {
  readonly run: (...args: Matrix[]) => unknown[][];
}
