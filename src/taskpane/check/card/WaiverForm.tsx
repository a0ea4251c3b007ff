import React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { type ITextField, TextField } from 'office-ui-fabric-react/lib/TextField';
import type { Bilingual } from '../../../language/bilingual';
import type { Finding } from '../../../rules/finding';
import { useJournal } from '../../shell/journal';
import { useSay } from '../../shell/language';
import { Message } from '../../shell/Message';
import { partStyles } from '../../shell/partStyles';
import { type WaiverField, emptyWaiver, readWrittenWaiver, WAIVERS } from './writtenWaiver';
import { useChecked } from '../checkedContext';

export interface WaiverFormProps {
  readonly finding: Finding;
  readonly about: string;
  readonly onWaived: () => void;
  readonly onCancel: () => void;
}

/** Asks why a finding is waived, and by whom; writes it as a row of `Godkännanden`. */
export default function WaiverForm(props: WaiverFormProps): JSX.Element {
  const { finding, about, onWaived, onCancel } = props;
  const say = useSay();
  const { make } = useJournal();
  const { workbook, content } = useChecked();
  const [fields, setFields] = React.useState(() =>
    emptyWaiver(content.report.heading.handler?.value ?? null, new Date()),
  );
  const [shown, setShown] = React.useState<Partial<Record<WaiverField, Bilingual>>>({});
  const [fault, setFault] = React.useState<string | null>(null);
  const inputs = React.useRef<Partial<Record<WaiverField, ITextField | null>>>({});
  const hasTable = workbook.tables.some(({ name, generated }) => !generated && name === WAIVERS);
  React.useEffect(() => inputs.current.motivation?.focus(), []);
  const save = async () => {
    const read = readWrittenWaiver(finding, fields);
    setShown(read.ok ? {} : read.faults);
    if (!read.ok) {
      const [first] = Object.keys(read.faults) as WaiverField[];
      if (first) inputs.current[first]?.focus();
      return;
    }
    const label = say({ sv: `Godkände ${about}`, en: `Waived ${about}` });
    const why = await make((port) =>
      port.addRow(WAIVERS, read.values, label, { makesTable: true }),
    );
    setFault(why);
    if (why === null) onWaived();
  };
  const field = (name: WaiverField) => ({
    value: fields[name],
    label: say(LABELS[name]),
    errorMessage: say(shown[name] ?? NO_FAULT),
    componentRef: (input: ITextField | null) => void (inputs.current[name] = input),
    onChange: (_: unknown, text = '') => setFields({ ...fields, [name]: text }),
  });
  return (
    <form
      aria-label={`${say(FORM)} ${about}`}
      className={partStyles.stack}
      style={{ gap: 8, marginTop: 6 }}
      noValidate
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className={partStyles.quiet}>{say(hasTable ? WHAT : WHAT_WITH_TABLE)}</p>
      <TextField {...field('motivation')} required multiline rows={3} autoAdjustHeight />
      <TextField {...field('approvedBy')} />
      <TextField {...field('date')} placeholder={say(DATE_SHAPE)} />
      <TextField {...field('validTo')} placeholder={say(DATE_SHAPE)} />
      <div className={partStyles.row}>
        <PrimaryButton type="submit" text={say(SAVE)} />
        <DefaultButton text={say(CANCEL)} onClick={onCancel} />
      </div>
      {fault !== null && <Message kind="error">{fault}</Message>}
    </form>
  );
}

const NO_FAULT = { sv: '', en: '' };
const FORM = { sv: 'Godkänn', en: 'Waive' };
const WHAT = {
  sv: 'Anmärkningen står kvar som godkänd. Motiveringen skrivs som en rad i tabellen Godkännanden.',
  en: 'The finding stays, as waived. The reason is written as a row of the table Godkännanden.',
};
const WHAT_WITH_TABLE = {
  sv: 'Anmärkningen står kvar som godkänd. Motiveringen skrivs som en rad i tabellen Godkännanden. Den finns inte ännu: den läggs till på ett nytt blad sist i arbetsboken.',
  en: 'The finding stays, as waived. The reason is written as a row of the table Godkännanden. That is not there yet: it is added on a new sheet at the end of the workbook.',
};
const LABELS: Readonly<Record<WaiverField, Bilingual>> = {
  motivation: { sv: 'Motivering', en: 'Reason' },
  approvedBy: { sv: 'Godkänd av', en: 'Waived by' },
  date: { sv: 'Datum', en: 'Date' },
  validTo: { sv: 'Giltig till (valfritt)', en: 'Valid to (optional)' },
};
const DATE_SHAPE = { sv: 'åååå-mm-dd', en: 'yyyy-mm-dd' };
const SAVE = { sv: 'Godkänn', en: 'Waive' };
const CANCEL = { sv: 'Avbryt', en: 'Cancel' };
