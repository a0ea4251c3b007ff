import React from 'react';
import { watchCellWait } from '../../excel/cellWait';
import { useSay } from './language';
import { Message } from './Message';

/** Says that Tertial waits for a person to be done with a cell, as long as it does. */
export function CellWait(): JSX.Element | null {
  const say = useSay();
  const [isWaiting, setWaiting] = React.useState(false);
  React.useEffect(() => watchCellWait(setWaiting), []);
  return isWaiting ? <Message kind="warning">{say(WAITING)}</Message> : null;
}

const WAITING = {
  sv: 'Excel väntar på att du ska bli klar med en cell. Tryck Retur eller Esc, så tar Tertial tillbaka det som hann skrivas.',
  en: 'Excel is waiting for you to finish editing a cell. Press Enter or Esc, and Tertial takes back what it had written.',
};
