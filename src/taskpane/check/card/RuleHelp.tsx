import React from 'react';
import type { RuleText } from '../../../rules/ruleText';
import { useSay } from '../../shell/language';
import { partStyles } from '../../shell/partStyles';

/** What a rule looks for, and one example, from the catalogue. */
export function RuleHelp({ rule }: { readonly rule: RuleText }): JSX.Element {
  const say = useSay();
  const { id, title, explanation, example, thresholds = [] } = rule;
  return (
    <div>
      <p className={partStyles.text}>
        <strong>
          {id} {say(title)}
        </strong>
      </p>
      <p className={partStyles.text}>{say(explanation)}</p>
      <p className={partStyles.quiet}>
        {say(EXAMPLE)} {say(example)}
      </p>
      {thresholds.length > 0 && (
        <p className={partStyles.quiet}>
          {say({
            sv: `Gränsen kan ändras: skriv en rad som börjar med ${id} i tabellen Rapport.`,
            en: `The threshold can be changed: write a row that begins with ${id} in the table Rapport.`,
          })}
        </p>
      )}
    </div>
  );
}

const EXAMPLE = { sv: 'Exempel:', en: 'Example:' };
