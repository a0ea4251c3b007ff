import React from 'react';
import type { IButton } from 'office-ui-fabric-react/lib/Button';

/** Focuses an element once it has been drawn: for buttons that disappear when pressed. */
export function focusOn(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
}

/** Focuses the open tab when the focused element in it is gone. */
export function focusOnTab(): void {
  setTimeout(() =>
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus(),
  );
}

/**
 * Gives the focus back to the button that began a task, when the task ends and takes its own
 * buttons (*Avbryt*) away. A focus that has moved elsewhere stays there.
 */
export function useFocusAfter(isRunning: boolean): React.RefObject<IButton> {
  const button = React.useRef<IButton>(null);
  const wasRunning = React.useRef(false);
  React.useEffect(() => {
    const isLost = document.activeElement === document.body && document.hasFocus();
    if (wasRunning.current && !isRunning && isLost) button.current?.focus();
    wasRunning.current = isRunning;
  }, [isRunning]);
  return button;
}
