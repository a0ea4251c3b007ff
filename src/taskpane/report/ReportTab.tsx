import React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import { SHEET_IDS, type SheetId } from '../../sheets/sheets';
import { appendicesOf, sheetName } from '../../sheets/sheetNames';
import { plural } from '../../language/words/plural';
import type { Checker } from '../check/checker';
import { useCheckedWorkbook } from '../check/useCheckedWorkbook';
import { useFocusAfter } from '../shell/focus';
import { useSay } from '../shell/language';
import { Message } from '../shell/Message';
import { partStyles } from '../shell/partStyles';
import { MakingOutcome } from './MakingOutcome';
import { planInWords, progressInWords } from './makingWords';
import { SheetChoice } from './SheetChoice';
import { useMadeSheets } from './useMadeSheets';
import { useMaking } from './useMaking';

/** *Rapport*: makes the report's sheets, those that are chosen. */
export default function ReportTab({ checker }: { readonly checker: Checker }): JSX.Element {
  const say = useSay();
  const { checked } = useCheckedWorkbook(checker);
  const { made, fault, ask } = useMadeSheets();
  const { state, make, openAlone, stop } = useMaking();
  const [chosen, setChosen] = React.useState<readonly SheetId[]>(SHEET_IDS);
  const [values, setValues] = React.useState(false);
  const isMaking = state.kind === 'making';
  const isBusy = isMaking || state.kind === 'opening';
  const button = useFocusAfter(isMaking);
  const heading = checked?.content?.report.heading;
  const nameOf = (id: SheetId) => sheetName(id, heading && appendicesOf(heading));
  const names = (isAgain: boolean) =>
    chosen.filter((id) => (made?.has(id) ?? false) === isAgain).map(nameOf);
  const hasNothing = checked !== null && checked.content === null;
  const start = async () => {
    if (isBusy || chosen.length === 0) return;
    await make(chosen, values);
    await ask();
  };
  const open = async () => {
    if (!isBusy && chosen.length > 0) await openAlone(chosen);
  };
  if (hasNothing) {
    return (
      <div className={partStyles.panel}>
        <Message kind="info">{say(NO_TABLES)}</Message>
      </div>
    );
  }
  return (
    <div className={`${partStyles.panel} ${partStyles.stack}`}>
      <p className={partStyles.text}>{say(WHAT)}</p>
      <SheetChoice
        chosen={chosen}
        made={made}
        nameOf={nameOf}
        isDisabled={isMaking}
        onChange={setChosen}
      />
      <div>
        <Checkbox
          label={say(VALUES)}
          checked={values}
          disabled={isMaking}
          onChange={(_, isOn = false) => setValues(isOn)}
        />
        <p className={partStyles.quiet} style={{ marginLeft: 28 }}>
          {say(ABOUT_VALUES)}
        </p>
      </div>
      {fault && <Message kind="error">{fault}</Message>}
      {made && !isMaking && (
        <p className={partStyles.text} role="status">
          {say(planInWords(names(false), names(true)))}
        </p>
      )}
      <div className={partStyles.row}>
        <PrimaryButton
          componentRef={button}
          text={say(makeText(chosen.length))}
          aria-disabled={isBusy || chosen.length === 0}
          onClick={() => void start()}
        />
        {!isMaking && (
          <DefaultButton
            text={say(ALONE)}
            aria-disabled={isBusy || chosen.length === 0}
            onClick={() => void open()}
          />
        )}
        {isMaking && (
          <DefaultButton text={say(CANCEL)} aria-disabled={state.isStopping} onClick={stop} />
        )}
      </div>
      {isMaking && (
        <ProgressIndicator
          label={say(
            state.isStopping ? STOPPING : progressInWords(state.done, state.total, state.name),
          )}
          percentComplete={state.done / state.total}
        />
      )}
      <MakingOutcome state={state} />
    </div>
  );
}

const makeText = (n: number) => ({
  sv: n === 0 ? 'Skapa blad' : `Skapa ${n} ${plural(n, 'blad', 'blad')}`,
  en: n === 0 ? 'Create sheets' : `Create ${n} ${plural(n, 'sheet', 'sheets')}`,
});
const VALUES = { sv: 'Bara värden', en: 'Values only' };
const ABOUT_VALUES = {
  sv: 'Utan formler, till exempel för den som ska få bladen utan tabellerna.',
  en: 'Without formulas, for example for somebody who gets the sheets without the tables.',
};
const ALONE = { sv: 'Öppna i en egen arbetsbok', en: 'Open in a workbook of their own' };
const WHAT = {
  sv: 'Bladen skapas från tabellerna som de är nu. Dina egna blad ändras inte.',
  en: 'The sheets are made from the tables as they are now. Your own sheets are left alone.',
};
const NO_TABLES = {
  sv: 'Arbetsboken har ingen av de tabeller som bladen skapas från. Lägg till dem under Arbetsbok.',
  en: 'The workbook has none of the tables that the sheets are made from. Add them under Workbook.',
};
const CANCEL = { sv: 'Avbryt', en: 'Cancel' };
const STOPPING = { sv: 'Avbryter när bladet är klart', en: 'Stopping when this sheet is done' };
