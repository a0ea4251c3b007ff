import React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { describeExcelFault } from '../../excel/faultWords';
import { exampleFormula } from '../../functions/publish/exampleFormula';
import { GENERAL } from '../../functions/describing/formats';
import type { FunctionText } from '../../functions/describing/functionText';
import { cellName } from '../../report/cellName';
import { Confirmation } from '../shell/Confirmation';
import { useSay } from '../shell/language';
import { Message } from '../shell/Message';
import { partStyles } from '../shell/partStyles';
import { usePort } from '../shell/port';

/** Writes the example into the selected cell, for a person to put their own cells in its place. */
export function InsertButton({ entry }: { readonly entry: FunctionText }): JSX.Element {
  const say = useSay();
  const port = usePort();
  const [outcome, setOutcome] = React.useState<{ words: string; isFault: boolean } | null>(null);
  /** The table that the cell is in, while the person has not said whether it may be. */
  const [table, setTable] = React.useState<string | null>(null);
  const insert = async (isInTableAllowed = false) => {
    setOutcome(null);
    setTable(null);
    const spills = entry.example.result.flat().length > 1;
    const format = entry.format ?? GENERAL;
    const options = { spills, isInTableAllowed };
    const inserted = await port.insertFormula(exampleFormula(entry, 'en'), format, options);
    if (!inserted.ok && inserted.fault.kind === 'inTable') {
      setTable(inserted.fault.detail);
      return;
    }
    if (!inserted.ok) {
      setOutcome({ words: say(describeExcelFault(inserted.fault)), isFault: true });
      return;
    }
    const cell = cellName(inserted.value);
    const words = say({
      sv: `Infogad i ${cell}. Byt exemplets värden mot dina celler.`,
      en: `Inserted in ${cell}. Replace the values of the example with your cells.`,
    });
    setOutcome({ words, isFault: false });
  };
  return (
    <>
      <div className={partStyles.row}>
        <DefaultButton
          text={say(INSERT)}
          ariaLabel={`${say(INSERT)} ${entry.name}`}
          onClick={() => void insert()}
        />
        <span className={partStyles.quiet}>{say(WHERE)}</span>
      </div>
      {table !== null && (
        <Confirmation
          question={say(askInTable(table))}
          confirm={say(ANYWAY)}
          onConfirm={() => void insert(true)}
          onCancel={() => setTable(null)}
        >
          <p className={partStyles.text}>{say(ABOUT_TABLE)}</p>
        </Confirmation>
      )}
      {outcome && <Message kind={outcome.isFault ? 'error' : 'success'}>{outcome.words}</Message>}
    </>
  );
}

const askInTable = (table: string) => ({
  sv: `Infoga i tabellen ${table}?`,
  en: `Insert in the table ${table}?`,
});
const ANYWAY = { sv: 'Infoga ändå', en: 'Insert anyway' };
const ABOUT_TABLE = {
  sv: 'Excel kan fylla hela kolumnen med formeln. Avbryt och välj en cell utanför tabellen om du inte vill det.',
  en: 'Excel may fill the whole column with the formula. Cancel and select a cell outside the table if you do not want that.',
};
const INSERT = { sv: 'Infoga', en: 'Insert' };
const WHERE = {
  sv: 'Exemplet skrivs i den markerade cellen, om den är tom.',
  en: 'The example is written to the selected cell, if that is blank.',
};
