import { element } from '../shell/element';

/** What a switch turns on and off. */
export interface Fault {
  readonly set: (isOn: boolean) => void;
  /** The state, where it is the workbook's own. */
  readonly get?: () => boolean;
}

/** A button that simulates a fault of Excel as long as it is pressed. */
export interface FaultSwitch {
  readonly node: HTMLButtonElement;
  readonly show: () => void;
  /** Turns the fault on in a new host, if the button is pressed. */
  readonly apply: () => void;
}

/** Makes the switch of one fault. */
export function faultSwitch(label: string, description: string, { set, get }: Fault): FaultSwitch {
  let isOn = false;
  const node = element(
    'button',
    { type: 'button', class: 'switch', title: description, 'aria-description': description },
    [label],
  );
  const show = (): void => node.setAttribute('aria-pressed', String(get ? get() : isOn));
  const apply = (): void => {
    if (isOn && !get) set(true);
    show();
  };
  node.addEventListener('click', () => {
    isOn = !(get ? get() : isOn);
    set(isOn);
    show();
  });
  show();
  return { node, show, apply };
}
