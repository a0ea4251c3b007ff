import React from 'react';
import type { Bilingual } from '../../language/bilingual';
import type { Checked } from './checked';
import type { Checker } from './checker';
import { useChecker } from './useChecker';

export interface CheckedWorkbook {
  /** The newest reading; null until there is one. */
  readonly checked: Checked | null;
  readonly fault: Bilingual | null;
  /** Reads and checks the workbook anew. */
  readonly read: () => void;
}

/** The workbook as it was last read; reads it, when nobody has yet. */
export function useCheckedWorkbook(checker: Checker): CheckedWorkbook {
  const { held, shown, fault } = useChecker(checker);
  const read = React.useCallback(() => void checker.check({ isQuiet: true }), [checker]);
  React.useEffect(() => {
    const { shown: already, activity } = checker.state;
    if (already === null && activity === 'idle') read();
  }, [checker, read]);
  return { checked: held ?? shown, fault, read };
}
