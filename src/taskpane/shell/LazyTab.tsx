import React from 'react';
import { useSay } from './language';
import { partStyles } from './partStyles';

/** Waits for the code of a tab that is opened for the first time. */
export function LazyTab({ children }: { readonly children: React.ReactNode }): JSX.Element {
  const say = useSay();
  const waiting = (
    <p role="status" className={`${partStyles.panel} ${partStyles.quiet}`}>
      {say(LOADING)}
    </p>
  );
  return <React.Suspense fallback={waiting}>{children}</React.Suspense>;
}

const LOADING = { sv: 'Hämtar …', en: 'Loading …' };
