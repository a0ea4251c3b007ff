import React from 'react';
import { partStyles } from './partStyles';

type Announce = (words: string) => void;

const AnnounceContext = React.createContext<Announce>(() => undefined);

/** Says something to who listens to the pane; who sees it has it before their eyes already. */
export const useAnnounce = (): Announce => React.useContext(AnnounceContext);

/** Makes the place that screen readers listen to. It must stand there before anything is said. */
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
