import React from 'react';
import type { FunctionText } from '../../functions/describing/functionText';
import { Disclosure } from '../shell/Disclosure';
import { useSay } from '../shell/language';
import { partStyles } from '../shell/partStyles';
import { FunctionHelp } from './FunctionHelp';
import { InsertButton } from './InsertButton';

/** One function: its name and what it is for; on demand the rest. */
export function FunctionCard({ entry }: { readonly entry: FunctionText }): JSX.Element {
  const say = useSay();
  return (
    <li className={partStyles.card}>
      <Disclosure
        label={<span lang="sv">{entry.name}</span>}
        lead={<p className={partStyles.text}>{say(entry.summary)}</p>}
        isHeading
      >
        {() => (
          <div className={partStyles.stack} style={{ gap: 8, marginTop: 8 }}>
            <FunctionHelp entry={entry} />
            <InsertButton entry={entry} />
          </div>
        )}
      </Disclosure>
    </li>
  );
}
