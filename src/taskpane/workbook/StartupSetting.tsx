import React from 'react';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import type { ExcelFault } from '../../excel/excelFault';
import { describeExcelFault } from '../../excel/faultWords';
import { readStartup, setStartup, type Startup } from '../../excel/surroundings/startup';
import { useSay } from '../shell/language';
import { Message } from '../shell/Message';
import { partStyles } from '../shell/partStyles';

/** Whether Tertial loads with the workbook, for one with formulas of its functions; only on request. */
export function StartupSetting(): JSX.Element | null {
  const say = useSay();
  const [startup, setValue] = React.useState<Startup>(null);
  const [fault, setFault] = React.useState<ExcelFault | null>(null);
  const isHere = React.useRef(true);
  const show = (asked: ReturnType<typeof readStartup>) =>
    void asked.then((answer) => {
      if (!isHere.current) return;
      setFault(answer.ok ? null : answer.fault);
      if (answer.ok) setValue(answer.value);
    });
  React.useEffect(() => {
    void readStartup().then((read) => {
      if (isHere.current && read.ok) setValue(read.value);
    });
    return () => void (isHere.current = false);
  }, []);
  if (startup === null) return null;
  return (
    <section>
      <h2 className={partStyles.heading}>{say(FUNCTIONS)}</h2>
      <Checkbox
        label={say(LOAD)}
        checked={startup === 'load'}
        onChange={(_, isOn = false) => show(setStartup(isOn ? 'load' : 'none'))}
      />
      <p className={partStyles.quiet}>{say(WHAT)}</p>
      {fault && <Message kind="error">{say(describeExcelFault(fault))}</Message>}
    </section>
  );
}

const FUNCTIONS = { sv: 'Tertials funktioner', en: "Tertial's functions" };
const LOAD = {
  sv: 'Räkna dem så snart arbetsboken öppnas',
  en: 'Compute them as soon as the workbook is opened',
};
const WHAT = {
  sv: 'För arbetsböcker med funktionerna TERTIAL: annars kan de visa #UPPTAGEN! tills panelen öppnas. Valet ändrar arbetsboken och följer med när den sparas.',
  en: 'For workbooks with TERTIAL functions: they may else show #BUSY! until the pane is opened. The choice changes the workbook, and is saved with it.',
};
