import { button, byId, element } from './element';

/** How long a notice stands; a fault stands until it is closed. */
const NOTICE_TIME = 8_000;
let timer = 0;

/** Says something to the person at the foot of the page, until it is closed or said anew. */
export function say(text: string, kind: 'notice' | 'fault' = 'notice'): void {
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

/** Takes the message away. */
export const clearMessage = (): void => byId('messages').replaceChildren();
