import React from 'react';
import { plural } from '../../language/words/plural';
import type { NotTestable } from '../../rules/finding';
import { Disclosure } from '../shell/Disclosure';
import { useSay } from '../shell/language';
import { partStyles } from '../shell/partStyles';

export interface NotTestableListProps {
  readonly entries: readonly NotTestable[];
}

/** What could not be tested, and why, rule by rule. */
export function NotTestableList({ entries }: NotTestableListProps): JSX.Element | null {
  const say = useSay();
  if (entries.length === 0) return null;
  const byRule = new Map<string, NotTestable[]>();
  for (const entry of entries) byRule.set(entry.rule, [...(byRule.get(entry.rule) ?? []), entry]);
  const n = entries.length;
  const label = say({
    sv: `Kan inte prövas: ${n} skäl`,
    en: `Not testable: ${n} ${plural(n, 'reason', 'reasons')}`,
  });
  return (
    <section>
      <Disclosure label={label} isHeading>
        {() => (
          <dl className={partStyles.terms} style={{ marginTop: 6 }}>
            {[...byRule].map(([rule, reasons]) => (
              <React.Fragment key={rule}>
                <dt>{rule}</dt>
                {reasons.map(({ reason }) => (
                  <dd key={reason.sv} style={{ gridColumn: 2 }}>
                    {say(reason)}
                  </dd>
                ))}
              </React.Fragment>
            ))}
          </dl>
        )}
      </Disclosure>
    </section>
  );
}
