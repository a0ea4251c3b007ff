import React from 'react';
import type { Checker } from './checker';
import type { CheckState } from './checkState';

/** Where the checking stands, drawn anew when that changes. */
export function useChecker(checker: Checker): CheckState {
  const [state, setState] = React.useState(checker.state);
  React.useEffect(() => {
    const update = () => setState(checker.state);
    update();
    return checker.subscribe(update);
  }, [checker]);
  return state;
}
