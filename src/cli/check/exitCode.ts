import type { FileResult } from './fileResult';
import type { FailLevel } from './checkOptions';
import { severityCounts } from '../../rules/findings/severityCounts';

/**
 * 0 when nothing was found at or above the level, 1 for findings, 2 when the file could not be read.
 * Over several files the highest counts.
 */
export function exitCode(result: FileResult, failOn: FailLevel): number {
  if (result.kind === 'failed') return 2;
  const { error, warning } = severityCounts(result);
  return error > 0 || (failOn === 'warning' && warning > 0) ? 1 : 0;
}
