import type { Direction } from '../../figures/target';
import { judgeTarget } from './judgeTarget';
import type { Measure } from '../numbers/readMeasure';

/** The words for how an indicator stands to its target, in the order that they are counted. */
export const TARGET_VERDICTS = ['Nås', 'Väntas nås', 'Nås inte', 'Kan inte bedömas'] as const;

export type TargetVerdict = (typeof TARGET_VERDICTS)[number];

/** One indicator's outcome, forecast and target. */
export interface Aim {
  readonly outcome: Measure | null;
  readonly target: Measure | null;
  readonly direction: Direction | null;
  readonly forecast: Measure | null;
  readonly unit: string | null;
}

/**
 * Whether the target is reached. A forecast decides where there is one, else the outcome does;
 * what can't be compared is never guessed.
 * @example targetVerdict({ outcome: 6.7 %, target: 6.5 %, direction: 'lower', … }) // 'Nås inte'
 */
export function targetVerdict(aim: Aim): TargetVerdict {
  const outcome = reached(aim, aim.outcome);
  const decides = aim.forecast ? reached(aim, aim.forecast) : outcome;
  if (decides === null) return 'Kan inte bedömas';
  if (!decides) return 'Nås inte';
  return outcome === true ? 'Nås' : 'Väntas nås';
}

/** Whether a value reaches the target; null when that can't be told. */
function reached({ target, direction, unit }: Aim, value: Measure | null): boolean | null {
  if (!value || !target || !direction) return null;
  const { kind } = judgeTarget({ value, target, direction, unit });
  return kind === 'reached' ? true : kind === 'missed' ? false : null;
}
