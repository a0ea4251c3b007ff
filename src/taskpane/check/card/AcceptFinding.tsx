import React from 'react';
import type { Finding } from '../../../rules/finding';
import { PaneIcon } from '../../shell/icons';
import { useSay } from '../../shell/language';
import { partStyles } from '../../shell/partStyles';

const AcceptForm = React.lazy(() => import('./AcceptForm'));

export interface AcceptFindingProps {
  readonly finding: Finding;
  /** The finding, by rule and cell. */
  readonly about: string;
  readonly onAccepted: () => void;
}

/** *Acceptera med motivering*: opens the form. The focus goes into it, and back when it closes. */
export function AcceptFinding({ finding, about, onAccepted }: AcceptFindingProps): JSX.Element {
  const say = useSay();
  const [isOpen, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        ref={button}
        className={partStyles.opener}
        aria-expanded={isOpen}
        aria-label={`${say(ACCEPT)}: ${about}`}
        onClick={() => setOpen(!isOpen)}
      >
        <PaneIcon name={isOpen ? 'ChevronDown' : 'ChevronRight'} />
        {say(ACCEPT)}
      </button>
      {isOpen && (
        <React.Suspense fallback={null}>
          <AcceptForm finding={finding} about={about} onAccepted={onAccepted} onCancel={close} />
        </React.Suspense>
      )}
    </>
  );
}

const ACCEPT = { sv: 'Acceptera med motivering', en: 'Accept with a motivation' };
