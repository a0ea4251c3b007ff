import React from 'react';
import type { ExcelFault } from '../../excel/excelFault';
import { describeExcelFault } from '../../excel/faultWords';
import type { JournalEntry, WorkbookPort } from '../../excel/workbookPort';
import { useSay } from './language';
import { usePort } from './port';

/** Every change that Tertial has made since the pane was opened, newest first. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  /** Makes a change and records it. @returns why it could not be made, or null. */
  readonly make: (
    change: (port: WorkbookPort) => ReturnType<WorkbookPort['apply']>,
  ) => Promise<string | null>;
  /** Takes a change back. @returns why it could not be, or null. */
  readonly takeBack: (entry: JournalEntry) => Promise<string | null>;
}

const JournalContext = React.createContext<Journal | null>(null);

export function useJournal(): Journal {
  const journal = React.useContext(JournalContext);
  if (!journal) throw new Error('The pane has no journal');
  return journal;
}

export interface JournalProviderProps {
  /** Called after every change and every undoing of one. */
  readonly onChanged: () => void;
  readonly children: React.ReactNode;
}

export function JournalProvider({ onChanged, children }: JournalProviderProps): JSX.Element {
  const port = usePort();
  const say = useSay();
  const [entries, setEntries] = React.useState<readonly JournalEntry[]>([]);
  const journal = React.useMemo(() => {
    const why = (fault: ExcelFault) => say(describeExcelFault(fault));
    const make: Journal['make'] = async (change) => {
      const made = await change(port);
      if (!made.ok) return why(made.fault);
      setEntries((before) => [made.value, ...before]);
      onChanged();
      return null;
    };
    const takeBack: Journal['takeBack'] = async (entry) => {
      const taken = await port.takeBack(entry);
      if (!taken.ok) return why(taken.fault);
      setEntries((before) => before.filter(({ id }) => id !== entry.id));
      onChanged();
      return null;
    };
    return { entries, make, takeBack };
  }, [entries, onChanged, port, say]);
  return <JournalContext.Provider value={journal}>{children}</JournalContext.Provider>;
}
