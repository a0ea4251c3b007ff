import React from 'react';
import { describeExcelFault } from '../../excel/faultWords';
import { useSay } from '../shell/language';
import { usePort } from '../shell/port';

export interface MadeSheets {
  /** The tab that each made sheet stands on, by the sheet's id; null until it is known. */
  readonly made: ReadonlyMap<string, string> | null;
  readonly fault: string | null;
  readonly ask: () => Promise<void>;
}

/** Which report sheets the workbook has already. */
export function useMadeSheets(): MadeSheets {
  const port = usePort();
  const say = useSay();
  const [made, setMade] = React.useState<MadeSheets['made']>(null);
  const [fault, setFault] = React.useState<string | null>(null);
  const ask = React.useCallback(async () => {
    const answer = await port.madeSheets();
    setFault(answer.ok ? null : say(describeExcelFault(answer.fault)));
    if (answer.ok) setMade(new Map(answer.value.map(({ id, sheet }) => [id, sheet])));
  }, [port, say]);
  React.useEffect(() => void ask(), [ask]);
  return { made, fault, ask };
}
