import React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { ExcelFault } from '../../excel/excelFault';
import { describeExcelFault } from '../../excel/faultWords';
import type { Place } from '../../excel/selectCell';
import type { LogLine } from '../../workbook/log/changeLog';
import { CellLink } from '../shell/CellLink';
import { useJournal } from '../shell/journal';
import { useSay } from '../shell/language';
import { Message } from '../shell/Message';
import { partStyles } from '../shell/partStyles';
import { usePort } from '../shell/port';
import { timeInWords } from './timeInWords';

/** So many of the latest changes are listed; the sheet has them all. */
const SHOWN = 10;

/** What the workbook's own log tells, from this pane, others and the command line. */
export function LogSection(): JSX.Element {
  const say = useSay();
  const port = usePort();
  const { entries } = useJournal();
  const [lines, setLines] = React.useState<readonly LogLine[]>([]);
  const [fault, setFault] = React.useState<ExcelFault | null>(null);
  const [sheet, setSheet] = React.useState<Place | null>(null);
  React.useEffect(() => {
    let isHere = true;
    void port.readLog().then((read) => {
      if (!isHere) return;
      setFault(read.ok ? null : read.fault);
      if (read.ok) setLines(read.value);
    });
    return () => void (isHere = false);
    // Every change of the journal may have added to the log.
  }, [port, entries]);
  const show = async () => {
    const made = await port.showLog();
    setFault(made.ok ? null : made.fault);
    setSheet(made.ok ? made.value : null);
  };
  return (
    <section>
      <h2 className={partStyles.heading}>{say(LOG)}</h2>
      <p className={partStyles.quiet}>{say(lines.length === 0 ? NOTHING : WHAT)}</p>
      {lines.length > 0 && (
        <>
          <ul className={partStyles.list}>
            {lines
              .slice(-SHOWN)
              .reverse()
              .map((line, index) => (
                <Line key={lines.length - index} line={line} />
              ))}
          </ul>
          <DefaultButton
            styles={{ root: { marginTop: 10 } }}
            text={say(SHOW)}
            onClick={() => void show()}
          />
        </>
      )}
      {sheet && (
        <Message kind="success">
          {say(SHOWN_ON)} <CellLink place={sheet}>{sheet.sheet}</CellLink>.
        </Message>
      )}
      {fault && <Message kind="error">{say(describeExcelFault(fault))}</Message>}
    </section>
  );
}

function Line({ line }: { readonly line: LogLine }): JSX.Element {
  const { Tidpunkt, Handläggare, Cell, Från, Till, Regel } = line;
  return (
    <li className={partStyles.card}>
      <p className={partStyles.text}>
        {Cell}{' '}
        <span className={partStyles.number}>
          {Från} → <strong>{Till}</strong>
        </span>
      </p>
      <p className={partStyles.quiet}>
        {[timeInWords(Tidpunkt), Handläggare, Regel].filter(Boolean).join(' · ')}
      </p>
    </li>
  );
}

const LOG = { sv: 'Ändringslogg', en: 'Change log' };
const NOTHING = {
  sv: 'Loggen är tom. Den startar vid den första rättningen.',
  en: 'The log is empty. It begins with the first correction.',
};
const WHAT = {
  sv: 'De senaste rättningarna i arbetsboken, med cellernas adresser som de var då.',
  en: 'The latest corrections in the workbook, with the addresses of the cells as they were then.',
};
const SHOW = { sv: 'Visa hela loggen på ett blad', en: 'Show the whole log on a sheet' };
const SHOWN_ON = { sv: 'Loggen finns på bladet', en: 'The log is on the sheet' };
