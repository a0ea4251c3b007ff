import React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useSay } from '../shell/language';
import { Message } from '../shell/Message';
import { partStyles } from '../shell/partStyles';
import type { CheckedReport } from './checked';

/** Before the first check. */
export function NotChecked(): JSX.Element {
  const say = useSay();
  return (
    <div className={partStyles.stack} style={{ gap: 8 }}>
      <p className={partStyles.text}>{say(WHAT_IT_DOES)}</p>
      <p className={partStyles.quiet}>{say(NOTHING_CHANGES)}</p>
    </div>
  );
}

/** The workbook has none of the tables that Tertial reads. */
export function NoTables({ onShowWorkbook }: { readonly onShowWorkbook: () => void }): JSX.Element {
  const say = useSay();
  return (
    <Message
      kind="info"
      actions={<DefaultButton text={say(TO_WORKBOOK)} onClick={onShowWorkbook} />}
    >
      {say(NO_TABLES)}
    </Message>
  );
}

/** No findings; what could not be tested is said all the same. */
export function AllClear({ content }: { readonly content: CheckedReport }): JSX.Element {
  const say = useSay();
  const isWhole = content.result.counts.notTestable === 0;
  return <Message kind="success">{say(isWhole ? ALL_CLEAR : CLEAR_SO_FAR)}</Message>;
}

const WHAT_IT_DOES = {
  sv: 'Tertial läser tabellerna i arbetsboken och prövar att summor, avvikelser, resultatfond, balansräkning och uppföljning hänger ihop.',
  en: 'Tertial reads the tables of the workbook and tests that totals, variances, the result fund, the balance sheet and the follow-up agree.',
};
const NOTHING_CHANGES = {
  sv: 'Kontrollen ändrar ingenting i arbetsboken. Efteråt uppdateras listan när du ändrar celler.',
  en: 'The check changes nothing in the workbook. Afterwards the list follows as you change cells.',
};
const NO_TABLES = {
  sv: 'Arbetsboken har ingen av de tabeller som Tertial läser. En tabell känns igen på sitt namn (Tabelldesign, Tabellnamn), till exempel Driftbudget. Under Arbetsbok kan du lägga till dem. En arbetsbok som inte är gjord för Tertial prövas som den är på kommandoraden: tertial check FIL.',
  en: 'The workbook has none of the tables that Tertial reads. A table is known by its name (Table Design, Table Name), for example Driftbudget. Under Workbook you can add them. A workbook that was not made for Tertial is checked as it is on the command line: tertial check FILE.',
};
const TO_WORKBOOK = { sv: 'Visa Arbetsbok', en: 'Show Workbook' };
const ALL_CLEAR = {
  sv: 'Inga anmärkningar: allt som kontrolleras stämmer.',
  en: 'No findings: everything that is checked agrees.',
};
const CLEAR_SO_FAR = {
  sv: 'Inga anmärkningar på det som kunde prövas. Se nedan vad som inte kunde det.',
  en: 'No findings in what could be tested. See below what could not.',
};
