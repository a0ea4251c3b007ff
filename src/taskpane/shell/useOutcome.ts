import React from 'react';
import { type Journal, useJournal } from './journal';
import { useSay } from './language';

/** The outcome of a change. */
export interface Outcome {
  readonly kind: 'success' | 'error';
  readonly words: string;
}

/** Makes a change and shows its message until it is undone. */
export function useOutcome(): {
  readonly outcome: Outcome | null;
  /** @returns whether it was made. */
  readonly make: (label: string, change: Parameters<Journal['make']>[0]) => Promise<boolean>;
} {
  const say = useSay();
  const journal = useJournal();
  const [last, setLast] = React.useState<{ label: string; why: string | null } | null>(null);
  const make = async (label: string, change: Parameters<Journal['make']>[0]) => {
    setLast(null);
    const why = await journal.make(change);
    setLast({ label, why });
    return why === null;
  };
  const isStanding = journal.entries.some(({ label }) => label === last?.label);
  const words = last?.why ?? (isStanding ? `${last?.label}. ${say(CAN_UNDO)}` : null);
  const kind = last?.why === null ? 'success' : 'error';
  return { make, outcome: words === null ? null : { kind, words } };
}

const CAN_UNDO = { sv: 'Kan ångras nedan.', en: 'It can be undone below.' };
