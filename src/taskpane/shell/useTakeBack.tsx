import React from 'react';
import type { JournalEntry } from '../../excel/workbookPort';
import type { Bilingual } from '../../language/bilingual';
import { plural } from '../../language/words/plural';
import { useJournal } from './journal';
import { NamesQuestion } from './NamesQuestion';

export interface TakeBackTask {
  /** Takes it back, or asks first when a sheet would go: that empties Excel's undo list. */
  readonly start: () => void;
  /** The question, while it waits for an answer. */
  readonly question: JSX.Element | null;
  readonly fault: string | null;
}

/** Takes a change of the journal back. */
export function useTakeBack(
  entry: JournalEntry | undefined,
  onTakenBack: (entry: JournalEntry) => void,
): TakeBackTask {
  const { takeBack } = useJournal();
  const [isAsking, setAsking] = React.useState(false);
  const [fault, setFault] = React.useState<string | null>(null);
  React.useEffect(() => {
    setAsking(false);
    setFault(null);
  }, [entry]);
  const undo = async () => {
    if (!entry) return;
    setAsking(false);
    const why = await takeBack(entry);
    // Without a fault the entry is gone, and what showed it may be too.
    if (why === null) onTakenBack(entry);
    else setFault(why);
  };
  const sheets = entry?.sheets ?? [];
  return {
    start: () => (sheets.length > 0 ? setAsking(true) : void undo()),
    question: isAsking ? (
      <NamesQuestion
        names={sheets.map(({ sheet }) => sheet)}
        question={QUESTION(sheets.length)}
        about={ABOUT}
        confirm={REMOVE}
        onConfirm={() => void undo()}
        onCancel={() => setAsking(false)}
      />
    ) : null,
    fault,
  };
}

const QUESTION = (n: number): Bilingual => ({
  sv: `Ta bort ${plural(n, 'bladet', 'bladen')}?`,
  en: `Remove the ${plural(n, 'sheet', 'sheets')}?`,
});
const ABOUT = (list: string): Bilingual => ({
  sv: `${list} tas bort ur arbetsboken. När ett blad tas bort töms ångra-listan i Excel.`,
  en: `${list} will be removed from the workbook. Removing a sheet empties the Undo list of Excel.`,
});
const REMOVE = { sv: 'Ta bort', en: 'Remove' };
