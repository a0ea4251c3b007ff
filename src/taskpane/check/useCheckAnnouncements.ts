import React from 'react';
import { useAnnounce } from '../shell/announce';
import type { Say } from '../shell/language';
import type { CheckState } from './checkState';
import { findingsInWords } from './summaryWords';

/** Says the outcome of a check, and of one that came by itself only what is new. */
export function useCheckAnnouncements({ shown, isQuiet }: CheckState, say: Say): void {
  const announce = useAnnounce();
  const last = React.useRef('');
  React.useEffect(() => {
    if (!shown?.content) return;
    const words = say(findingsInWords(shown.content.result));
    if (!isQuiet || words !== last.current) announce(`${say(DONE)} ${words}`);
    last.current = words;
  }, [shown, isQuiet, say, announce]);
}

const DONE = { sv: 'Kontrollen är klar:', en: 'The check is done:' };
