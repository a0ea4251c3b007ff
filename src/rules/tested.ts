import type { Bilingual } from '../language/bilingual';
import type { Datum } from '../report/datum';
import { cellsOf } from './common/cells';
import type { Context } from './context';
import type { Finding, Severity } from './finding';
import { notTestable, type Outcome, PASSED } from './rule';
import { valuesOf, whyNotTestable } from './usable';
import type { Source } from './lack';

/** What a finding says; what is left out is null. */
export interface Found {
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly reported: Datum<unknown>;
  readonly others?: readonly Datum<unknown>[];
  readonly figures?: Partial<
    Pick<Finding, 'reported' | 'expected' | 'imbalance' | 'tolerance' | 'unit'>
  >;
}

/** For findings that compare no figures. */
export const NO_FIGURES = {
  reported: null,
  expected: null,
  imbalance: null,
  tolerance: null,
  unit: null,
};

/** Makes a finding about a reported cell. */
export const found = ({ severity, message, reported, others, figures }: Found): Outcome => ({
  kind: 'found',
  finding: { severity, message, cells: cellsOf(reported, others), ...NO_FIGURES, ...figures },
});

/**
 * Runs one check on the values it needs.
 *
 * @param judge gets the values in order and says what it found, or null when all is well.
 * @returns *not testable* when one of them is missing or broken.
 */
export function tested<const Sources extends readonly Source<unknown>[]>(
  context: Context,
  sources: Sources,
  judge: (...values: ValuesOf<Sources>) => Found | null,
): Outcome {
  const reason = whyNotTestable(context, sources);
  if (reason) return notTestable(reason);
  const finding = judge(...(valuesOf(sources) as ValuesOf<Sources>));
  return finding ? found(finding) : PASSED;
}

type ValuesOf<Sources extends readonly Source<unknown>[]> = {
  [Index in keyof Sources]: Sources[Index] extends Source<infer T> ? T : never;
};
