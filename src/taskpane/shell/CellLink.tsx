import React from 'react';
import { Link } from 'office-ui-fabric-react/lib/Link';
import { describeExcelFault } from '../../excel/faultWords';
import type { Place } from '../../excel/selectCell';
import { cellName } from '../../report/cellName';
import { useSay } from './language';
import { Message } from './Message';
import { usePort } from './port';

export interface CellLinkProps {
  readonly place: Place;
  /** What the link says; the cell's name when nothing else. */
  readonly children?: string;
}

/** Shows a cell in Excel. When that can't be done, it says why, where the link stands. */
export function CellLink({ place, children = cellName(place) }: CellLinkProps): JSX.Element {
  const say = useSay();
  const port = usePort();
  const [fault, setFault] = React.useState<string | null>(null);
  const show = async () => {
    setFault(null);
    const shown = await port.select(place);
    if (!shown.ok) setFault(say(describeExcelFault(shown.fault)));
  };
  return (
    <>
      <Link
        onClick={() => void show()}
        aria-label={`${children}, ${say(GO_TO)}`}
        styles={{ root: { overflowWrap: 'anywhere', textAlign: 'left', lineHeight: 'inherit' } }}
      >
        {children}
      </Link>
      {fault !== null && <Message kind="error">{fault}</Message>}
    </>
  );
}

const GO_TO = { sv: 'visa i Excel', en: 'show in Excel' };
