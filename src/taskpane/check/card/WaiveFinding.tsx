import React from 'react';
import type { Finding } from '../../../rules/finding';
import { PaneIcon } from '../../shell/icons';
import { useSay } from '../../shell/language';
import { partStyles } from '../../shell/partStyles';

const WaiverForm = React.lazy(() => import('./WaiverForm'));

export interface WaiveFindingProps {
  readonly finding: Finding;
  /** The finding, by rule and cell. */
  readonly about: string;
  readonly onWaived: () => void;
}

/** *Godkänn med motivering*: opens the form. The focus goes into it, and back when it closes. */
export function WaiveFinding({ finding, about, onWaived }: WaiveFindingProps): JSX.Element {
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
        aria-label={`${say(WAIVE)}: ${about}`}
        onClick={() => setOpen(!isOpen)}
      >
        <PaneIcon name={isOpen ? 'ChevronDown' : 'ChevronRight'} />
        {say(WAIVE)}
      </button>
      {isOpen && (
        <React.Suspense fallback={null}>
          <WaiverForm finding={finding} about={about} onWaived={onWaived} onCancel={close} />
        </React.Suspense>
      )}
    </>
  );
}

const WAIVE = { sv: 'Godkänn med motivering', en: 'Waive with a reason' };
