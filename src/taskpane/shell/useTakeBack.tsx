import React from 'react';
import type { JournalEntry } from '../../excel/workbookPort';
import { listWords } from '../../language/words/listWords';
import { plural } from '../../language/words/plural';
import { Confirmation } from './Confirmation';
import { useJournal } from './journal';
import { useLanguage, useSay } from './language';
import { partStyles } from './partStyles';

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
      <RemoveQuestion
        names={sheets.map(({ sheet }) => sheet)}
        onConfirm={() => void undo()}
        onCancel={() => setAsking(false)}
      />
    ) : null,
    fault,
  };
}

interface RemoveQuestionProps {
  readonly names: readonly string[];
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

function RemoveQuestion({ names, onConfirm, onCancel }: RemoveQuestionProps): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const n = names.length;
  return (
    <Confirmation
      question={say({
        sv: `Ta bort ${plural(n, 'bladet', 'bladen')}?`,
        en: `Remove the ${plural(n, 'sheet', 'sheets')}?`,
      })}
      confirm={say(REMOVE)}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p className={partStyles.text}>
        {say({
          sv: `${listWords(names, language)} tas bort ur arbetsboken. När ett blad tas bort töms ångra-listan i Excel.`,
          en: `${listWords(names, language)} will be removed from the workbook. Removing a sheet empties the Undo list of Excel.`,
        })}
      </p>
    </Confirmation>
  );
}

const REMOVE = { sv: 'Ta bort', en: 'Remove' };
