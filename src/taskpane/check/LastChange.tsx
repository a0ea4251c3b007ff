import React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { focusOn } from '../shell/focus';
import { useJournal } from '../shell/journal';
import { useSay } from '../shell/language';
import { Message } from '../shell/Message';
import { FINDINGS_ID, LAST_CHANGE_ID } from './focusPlaces';

/** The newest change of Tertial's, and a way to take it back at once; older ones are in Arbetsbok. */
export function LastChange(): JSX.Element | null {
  const say = useSay();
  const { entries, takeBack } = useJournal();
  const [fault, setFault] = React.useState<string | null>(null);
  const [entry] = entries;
  if (!entry) return null;
  const undo = async () => {
    const why = await takeBack(entry);
    setFault(why);
    if (why === null) focusOn(FINDINGS_ID);
  };
  return (
    <div id={LAST_CHANGE_ID} tabIndex={-1}>
      <Message
        kind={fault === null ? 'success' : 'error'}
        actions={<DefaultButton text={say(UNDO)} onClick={() => void undo()} />}
      >
        {entry.label}. {fault}
      </Message>
    </div>
  );
}

const UNDO = { sv: 'Ångra', en: 'Undo' };
