import React from 'react';
import { NEW_RESULTS_ID } from './focusPlaces';

/**
 * Tells when the focus enters the list and when it leaves, also to another window: who goes to a
 * cell in Excel has left. If what had the focus is gone when they come back, the list itself takes
 * it, so that nobody has to begin from the top of the page.
 */
export function useListFocus(
  list: React.RefObject<HTMLElement>,
  onEnter: () => void,
  onLeave: () => void,
): void {
  React.useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    let wasWithin = false;
    const enter = () => {
      wasWithin = true;
      onEnter();
    };
    const leave = (event: FocusEvent) => {
      const next = event.relatedTarget as Element | null;
      // The button that shows new results would be gone before it is pressed.
      if (element.contains(next) || next?.closest(`#${NEW_RESULTS_ID}`)) return;
      // Without a new place for the focus it has left the window, not the list.
      wasWithin = event.relatedTarget === null;
      onLeave();
    };
    const cameBack = () => {
      if (wasWithin && document.activeElement === document.body) {
        // A list that scrolled by itself would move what the click was meant for.
        element.focus({ preventScroll: true });
      }
    };
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    window.addEventListener('focus', cameBack);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
      window.removeEventListener('focus', cameBack);
      onLeave();
    };
  }, [list, onEnter, onLeave]);
}
