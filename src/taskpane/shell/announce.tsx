import React from 'react';
import { partStyles } from './partStyles';

type Announce = (words: string) => void;

const AnnounceContext = React.createContext<Announce>(() => undefined);

/** Announces something to screen readers. */
export const useAnnounce = (): Announce => React.useContext(AnnounceContext);

/** The live region for screen readers. It must exist before anything is announced. */
export function Announcer({ children }: { readonly children: React.ReactNode }): JSX.Element {
  const [said, setSaid] = React.useState({ words: '', times: 0 });
  const announce = React.useCallback(
    (words: string) => setSaid(({ times }) => ({ words, times: times + 1 })),
    [],
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div role="status" className={partStyles.unseen}>
        {/* A new element, so that the same words are heard again. */}
        <span key={said.times}>{said.words}</span>
      </div>
    </AnnounceContext.Provider>
  );
}
