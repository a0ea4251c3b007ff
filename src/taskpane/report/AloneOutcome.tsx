import React from 'react';
import type { OpenedAlone } from '../../excel/workbookPort';
import { useSay } from '../shell/language';
import { Message } from '../shell/Message';

/** Tells where the sheets alone are: in a workbook that was opened, or in a file to download. */
export function AloneOutcome({ opened }: { readonly opened: OpenedAlone }): JSX.Element {
  const say = useSay();
  if ('bytes' in opened) return <Download bytes={opened.bytes} />;
  return <Message kind="success">{say(opened.isBehind ? OPENED_BEHIND : OPENED)}</Message>;
}

function Download({ bytes }: { readonly bytes: Uint8Array }): JSX.Element {
  const say = useSay();
  const [address, setAddress] = React.useState<string>();
  React.useEffect(() => {
    const made = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: XLSX }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  const link = (
    <a href={address} download={say(FILE_NAME)}>
      {say(DOWNLOAD)}
    </a>
  );
  return (
    <Message kind="warning" actions={link}>
      {say(REFUSED)}
    </Message>
  );
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const OPENED = {
  sv: 'Bladen ligger i en ny, osparad arbetsbok. Spara den där du vill ha den.',
  en: 'The sheets are in a new, unsaved workbook. Save it where you want it.',
};
const OPENED_BEHIND = {
  sv: 'Bladen ligger i en ny, osparad arbetsbok, som kan ligga bakom den här: välj den under Fönster. Spara den där du vill ha den.',
  en: 'The sheets are in a new, unsaved workbook, which may be behind this one: choose it under Window. Save it where you want it.',
};
const REFUSED = {
  sv: 'Excel öppnade ingen ny arbetsbok; organisationens regler kan förbjuda det. Bladen går att ladda ner som en fil i stället.',
  en: 'Excel opened no new workbook; a policy of the organisation may forbid it. The sheets can be downloaded as a file instead.',
};
const DOWNLOAD = { sv: 'Ladda ner rapportbladen', en: 'Download the report sheets' };
const FILE_NAME = { sv: 'Rapportblad.xlsx', en: 'Report sheets.xlsx' };
