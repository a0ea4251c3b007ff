import React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { describeExcelFault } from '../../excel/faultWords';
import { exampleFormula } from '../../functions/publish/exampleFormula';
import { GENERAL } from '../../functions/describing/formats';
import type { FunctionText } from '../../functions/describing/functionText';
import { cellName } from '../../report/cellName';
import { useSay } from '../shell/language';
import { Message } from '../shell/Message';
import { partStyles } from '../shell/partStyles';
import { usePort } from '../shell/port';

/** Writes the example into the selected cell, for a person to put their own cells in its place. */
export function InsertButton({ entry }: { readonly entry: FunctionText }): JSX.Element {
  const say = useSay();
  const port = usePort();
  const [outcome, setOutcome] = React.useState<{ words: string; isFault: boolean } | null>(null);
  const insert = async () => {
    setOutcome(null);
    const inserted = await port.insertFormula(exampleFormula(entry, 'en'), entry.format ?? GENERAL);
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
      {outcome && <Message kind={outcome.isFault ? 'error' : 'success'}>{outcome.words}</Message>}
    </>
  );
}

const INSERT = { sv: 'Infoga', en: 'Insert' };
const WHERE = {
  sv: 'Exemplet skrivs i den markerade cellen, om den är tom.',
  en: 'The example is written to the selected cell, if that is blank.',
};
