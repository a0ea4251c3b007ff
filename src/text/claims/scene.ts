import type { Figures } from '../figures/figures';
import type { Area } from '../figures/moneyFigures';
import type { Token } from '../words/token';
import type { Baseline } from './baseline';
import type { Measure } from './measure';
import type { Passage } from './passage';
import type { Said } from './said';
import type { NamedArea } from './subject';

/** Whose money an amount is, and how sure that is. */
export interface Subject {
  /** Null for the committee as a whole. */
  readonly area: Area | null;
  /** Nothing in the clause says that it is somebody or something else's. */
  readonly isSure: boolean;
}

/** What earlier sentences of the text leave to this one. */
export interface Memory {
  readonly baseline: Baseline | null;
  readonly measure: Measure | null;
  readonly area: Area | null;
  readonly topic: 'fund' | 'investment' | null;
  readonly post: number | null;
}

/** An amount with everything that a reader may ask. */
export interface Scene extends Said {
  readonly figures: Figures;
  readonly passage: Passage;
  readonly memory: Memory;
  readonly subject: Subject;
  readonly named: readonly NamedArea[];
  /** What it is said to be, and whether its own clause says so. */
  readonly measure: Measure | null;
  readonly isOwnMeasure: boolean;
  /** The words that name the measure and those about it: clause before and after. */
  readonly clause: readonly Token[];
  readonly baseline: Baseline | null;
}
