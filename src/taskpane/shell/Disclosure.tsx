import React from 'react';
import { PaneIcon } from './icons';
import { partStyles } from './partStyles';

export interface DisclosureProps {
  readonly label: React.ReactNode;
  /** The whole name, where the label alone says too little; it begins with the label. */
  readonly name?: string;
  /** Always shown between the button and its content. */
  readonly lead?: React.ReactNode;
  readonly children: () => React.ReactNode;
  readonly isHeading?: boolean;
}

let count = 0;

/** A button that opens and closes its content; closed, the content is not rendered. */
export function Disclosure(props: DisclosureProps): JSX.Element {
  const { label, name, lead, children, isHeading } = props;
  const [isOpen, setOpen] = React.useState(false);
  const [id] = React.useState(() => `opened-${(count += 1)}`);
  const button = (
    <button
      type="button"
      className={partStyles.opener}
      aria-expanded={isOpen}
      aria-controls={isOpen ? id : undefined}
      aria-label={name}
      onClick={() => setOpen(!isOpen)}
    >
      <PaneIcon name={isOpen ? 'ChevronDown' : 'ChevronRight'} />
      {label}
    </button>
  );
  return (
    <>
      {isHeading ? <h3 className={partStyles.subheading}>{button}</h3> : button}
      {lead}
      {isOpen && <div id={id}>{children()}</div>}
    </>
  );
}
