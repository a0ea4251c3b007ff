import React from 'react';
import type { Checker } from './checker';
import type { CheckState } from './checkState';

/** The state of the check; re-renders when it changes. */
export function useChecker(checker: Checker): CheckState {
  const [state, setState] = React.useState(checker.state);
  React.useEffect(() => {
    const update = () => setState(checker.state);
    update();
    return checker.subscribe(update);
  }, [checker]);
  return state;
}
