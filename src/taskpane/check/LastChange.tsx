import React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { focusOn } from '../shell/focus';
import { useJournal } from '../shell/journal';
import { useSay } from '../shell/language';
import { Message } from '../shell/Message';
import { useTakeBack } from '../shell/useTakeBack';
import { FINDINGS_ID, LAST_CHANGE_ID } from './focusPlaces';

/** The latest change by Tertial with an undo button; older ones are in Arbetsbok. */
export function LastChange(): JSX.Element | null {
  const say = useSay();
  const { entries } = useJournal();
  const [entry] = entries;
  const { start, question, fault } = useTakeBack(entry, () => focusOn(FINDINGS_ID));
  if (!entry) return null;
  return (
    <div id={LAST_CHANGE_ID} tabIndex={-1}>
      <Message
        kind={fault === null ? 'success' : 'error'}
        actions={<DefaultButton text={say(UNDO)} onClick={start} />}
      >
        {entry.label}. {fault}
      </Message>
      {question}
    </div>
  );
}

const UNDO = { sv: 'Ångra', en: 'Undo' };
