import React from 'react';
import { sayUnlisted } from '../../rules/findings/sayUnlisted';
import type { Unlisted } from '../../rules/findings/unlisted';
import { useSay } from '../shell/language';
import { partStyles } from '../shell/partStyles';

export interface UnlistedListProps {
  readonly entries: readonly Unlisted[];
}

/** What is counted but not listed, rule by rule; nothing when all is listed. */
export function UnlistedList({ entries }: UnlistedListProps): JSX.Element | null {
  const say = useSay();
  if (entries.length === 0) return null;
  return (
    <section>
      {entries.map((one) => (
        <p key={`${one.rule} ${one.kind}`} className={partStyles.quiet}>
          {one.rule}: {say(sayUnlisted(one))}
        </p>
      ))}
    </section>
  );
}
