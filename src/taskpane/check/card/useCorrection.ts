import React from 'react';
import type { Suggestion } from '../../../rules/suggestion';
import { LOG_TABLE } from '../../../workbook/log/changeLog';
import { focusOn } from '../../shell/focus';
import { useJournal } from '../../shell/journal';
import { useSay } from '../../shell/language';
import { useChecked } from '../checkedContext';
import { LAST_CHANGE_ID } from '../focusPlaces';
import { correctedInWords } from './repairWords';

export interface CorrectionTask {
  /** Writes, or asks first when the log has to be made: that empties Excel's undo list. */
  readonly start: () => void;
  readonly isAsking: boolean;
  readonly write: () => void;
  readonly cancel: () => void;
  readonly fault: string | null;
}

/** Writes suggestions into their cells atomically, and into the workbook's log. */
export function useCorrection(suggestions: readonly Suggestion[]): CorrectionTask {
  const say = useSay();
  const { make } = useJournal();
  const { workbook, content } = useChecked();
  const [isAsking, setAsking] = React.useState(false);
  const [fault, setFault] = React.useState<string | null>(null);
  const write = async () => {
    setAsking(false);
    const { writtenCorrections } = await import('./writtenCorrections');
    const { changes, log } = writtenCorrections(content, suggestions, new Date());
    const label = say(correctedInWords(suggestions));
    const why = await make((port) => port.apply(changes, label, log));
    setFault(why);
    // The finding disappears, and its button with it.
    if (why === null) focusOn(LAST_CHANGE_ID);
  };
  const hasLog = workbook.tables.some(({ name }) => name === LOG_TABLE);
  return {
    start: () => (hasLog ? void write() : setAsking(true)),
    isAsking,
    write: () => void write(),
    cancel: () => setAsking(false),
    fault,
  };
}
