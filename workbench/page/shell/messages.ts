import { button, byId, element } from './element';

/** How long a notice is shown, in milliseconds; a fault is shown until it is closed. */
const NOTICE_TIME = 8_000;
let timer = 0;

/** Shows a message at the bottom of the page, until it is closed or replaced. */
export function showMessage(text: string, kind: 'notice' | 'fault' = 'notice'): void {
  clearTimeout(timer);
  if (kind === 'notice') timer = window.setTimeout(clearMessage, NOTICE_TIME);
  const close = button('Stäng', clearMessage, { class: 'quiet' });
  byId('messages').replaceChildren(
    element('p', { class: `message ${kind}`, role: kind === 'fault' ? 'alert' : undefined }, [
      text,
      close,
    ]),
  );
}

/** Removes the message. */
export const clearMessage = (): void => byId('messages').replaceChildren();
