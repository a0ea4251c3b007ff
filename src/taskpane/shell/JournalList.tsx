import React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { JournalEntry } from '../../excel/workbookPort';
import { useAnnounce } from './announce';
import { CellLink } from './CellLink';
import { useJournal } from './journal';
import { useSay } from './language';
import { Message } from './Message';
import { partStyles } from './partStyles';
import { useTakeBack } from './useTakeBack';

/** What Tertial has changed, each with its *Ångra*. */
export function JournalList(): JSX.Element {
  const say = useSay();
  const announce = useAnnounce();
  const { entries } = useJournal();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const takenBack = (entry: JournalEntry) => {
    announce(`${say(TAKEN_BACK)} ${entry.label}`);
    // The button went with its entry.
    heading.current?.focus();
  };
  return (
    <section>
      <h2 className={partStyles.heading} tabIndex={-1} ref={heading}>
        {say(CHANGES)}
      </h2>
      {entries.length === 0 && <p className={partStyles.quiet}>{say(NO_CHANGES)}</p>}
      <ul className={partStyles.list}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} onTakenBack={takenBack} />
        ))}
      </ul>
    </section>
  );
}

interface EntryProps {
  readonly entry: JournalEntry;
  readonly onTakenBack: (entry: JournalEntry) => void;
}

function Entry({ entry, onTakenBack }: EntryProps): JSX.Element {
  const say = useSay();
  const { start, question, fault } = useTakeBack(entry, onTakenBack);
  const places = [
    ...entry.cells.slice(0, 1),
    ...entry.sheets.map(({ sheet }) => ({ sheet, address: 'A1' })),
  ];
  return (
    <li className={partStyles.card}>
      <p className={partStyles.text}>{entry.label}</p>
      <div className={partStyles.row} style={{ marginTop: 6 }}>
        <DefaultButton
          text={say(UNDO)}
          ariaLabel={`${say(UNDO)}: ${entry.label}`}
          onClick={start}
        />
        {places.map((place) => (
          <CellLink key={`${place.sheet}!${place.address}`} place={place} />
        ))}
      </div>
      {question}
      {fault !== null && <Message kind="error">{fault}</Message>}
    </li>
  );
}

const CHANGES = { sv: 'Ändringar som Tertial gjort', en: 'Changes made by Tertial' };
const NO_CHANGES = {
  sv: 'Inga sedan Tertial öppnades.',
  en: 'None since Tertial was opened.',
};
const UNDO = { sv: 'Ångra', en: 'Undo' };
const TAKEN_BACK = { sv: 'Ångrat:', en: 'Undone:' };
