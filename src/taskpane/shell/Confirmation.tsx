import React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useSay } from './language';
import { partStyles } from './partStyles';

export interface ConfirmationProps {
  readonly question: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children?: React.ReactNode;
}

/** A question in the page. The focus goes to it, and back to where it was when it is answered. */
export function Confirmation(props: ConfirmationProps): JSX.Element {
  const { question, confirm, onConfirm, onCancel, children } = props;
  const say = useSay();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    heading.current?.focus();
    return () => {
      // Later, when the element that was here before has been drawn again.
      setTimeout(() => {
        if (before?.isConnected && document.activeElement === document.body) before.focus();
      });
    };
  }, []);
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
  };
  return (
    <section className={partStyles.card} aria-label={question} onKeyDown={onKeyDown}>
      <h3 className={partStyles.subheading} tabIndex={-1} ref={heading}>
        {question}
      </h3>
      {children}
      <div className={partStyles.row} style={{ marginTop: 8 }}>
        <PrimaryButton text={confirm} onClick={onConfirm} />
        <DefaultButton text={say(CANCEL)} onClick={onCancel} />
      </div>
    </section>
  );
}

const CANCEL = { sv: 'Avbryt', en: 'Cancel' };
