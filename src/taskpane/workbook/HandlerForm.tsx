import React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { cleanText } from '../../language/words/cleanText';
import type { Heading } from '../../report/heading';
import { SETTINGS } from '../../report/settings';
import { inColumns } from '../../report/table';
import { rapport } from '../../report/tables/rapport';
import { focusOnTab } from '../shell/focus';
import { useSay } from '../shell/language';
import { Message } from '../shell/Message';
import { partStyles } from '../shell/partStyles';
import { useOutcome } from '../shell/useOutcome';
import { colour } from '../theme/colourVariables';
import { placeOf } from './settingLines';

export interface HandlerFormProps {
  readonly heading: Heading;
  readonly lastAuthor: string | null;
}

/** Asks once who handles the report: afterwards the name stands in `Rapport`, and is changed there. */
export function HandlerForm({ heading, lastAuthor }: HandlerFormProps): JSX.Element | null {
  const say = useSay();
  const { make, outcome } = useOutcome();
  const [name, setName] = React.useState(lastAuthor ?? '');
  const [isLater, setLater] = React.useState(false);
  const section = React.useRef<HTMLHeadingElement>(null);
  const isKnown = (heading.handler?.value ?? null) !== null || heading.source === null;
  if (isLater || (isKnown && outcome === null)) return null;
  const written = cleanText(name);
  const save = async () => {
    if (written === '') return;
    const label = say({
      sv: `Skrev ${written} som handläggare i Rapport`,
      en: `Wrote ${written} as the handler in Rapport`,
    });
    const isWritten = await make(label, (port) =>
      heading.handler
        ? port.apply([{ ...placeOf(heading.handler), value: written }], label)
        : port.addRow(
            rapport.name,
            inColumns(rapport, { name: SETTINGS.handler.name, value: written }),
            label,
          ),
    );
    if (isWritten) section.current?.focus();
  };
  return (
    <section>
      <h2 className={partStyles.heading} tabIndex={-1} ref={section}>
        {say(HANDLER)}
      </h2>
      {outcome && <Message kind={outcome.kind}>{outcome.words}</Message>}
      {!isKnown && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextField
            label={say(WHO)}
            description={say(lastAuthor === null ? WRITTEN : PREFILLED)}
            value={name}
            styles={{ description: { fontSize: 13, color: colour('quietText') } }}
            onChange={(_, text = '') => setName(text)}
          />
          <div className={partStyles.row} style={{ marginTop: 8 }}>
            <PrimaryButton type="submit" text={say(SAVE)} aria-disabled={written === ''} />
            <DefaultButton
              text={say(LATER)}
              onClick={() => {
                setLater(true);
                focusOnTab();
              }}
            />
          </div>
        </form>
      )}
    </section>
  );
}

const HANDLER = { sv: 'Handläggare', en: 'Handler' };
const WHO = { sv: 'Vem handlägger rapporten?', en: 'Who handles the report?' };
const PREFILLED = {
  sv: 'Namnet på den som senast sparade arbetsboken är ifyllt. Det skrivs i tabellen Rapport.',
  en: 'The name of whoever saved the workbook last is filled in. It is written to the table Rapport.',
};
const WRITTEN = {
  sv: 'Namnet skrivs i tabellen Rapport.',
  en: 'The name is written to the table Rapport.',
};
const SAVE = { sv: 'Spara', en: 'Save' };
const LATER = { sv: 'Inte nu', en: 'Not now' };
