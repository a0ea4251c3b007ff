import React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { toNumber } from '../../figures/decimal';
import { formatNumber } from '../../language/formatNumber';
import type { Finding } from '../../rules/finding';
import type { Suggestion } from '../../rules/suggestion';
import { CellLink } from '../shell/CellLink';
import { cellName } from '../../report/cellName';
import { focusOn } from '../shell/focus';
import { useJournal } from '../shell/journal';
import { useLanguage, useSay } from '../shell/language';
import { Message } from '../shell/Message';
import { partStyles } from '../shell/partStyles';
import { LAST_CHANGE_ID } from './focusPlaces';

/** What would put a finding right: from what to what, why, and a button that writes it. */
export function SuggestionList({ finding }: { readonly finding: Finding }): JSX.Element {
  const say = useSay();
  const several = finding.suggestions.length > 1;
  return (
    <div style={{ margin: '6px 0' }}>
      <p className={partStyles.quiet}>{say(several ? ALTERNATIVES : SUGGESTION)}</p>
      <ul className={partStyles.list}>
        {finding.suggestions.map((suggestion) => (
          <OneSuggestion key={suggestion.id} suggestion={suggestion} />
        ))}
      </ul>
    </div>
  );
}

function OneSuggestion({ suggestion }: { readonly suggestion: Suggestion }): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { make } = useJournal();
  const [fault, setFault] = React.useState<string | null>(null);
  const { sheet, address, from, value, reason } = suggestion;
  const [old, next] = [from, value].map((number) => formatNumber(number, language));
  const cell = cellName(suggestion);
  const label = say({
    sv: `Rättade ${cell} från ${old} till ${next}`,
    en: `Corrected ${cell} from ${old} to ${next}`,
  });
  const correct = async () => {
    const change = { sheet, address, value: toNumber(value) };
    const why = await make((port) => port.apply([change], label));
    setFault(why);
    // The finding is mended, and its button goes with it.
    if (why === null) focusOn(LAST_CHANGE_ID);
  };
  return (
    <li style={{ marginTop: 4 }}>
      <div className={partStyles.row}>
        <CellLink place={suggestion} />
        <span className={partStyles.number}>
          {old} → <strong>{next}</strong>
        </span>
        <DefaultButton
          text={say(CORRECT)}
          ariaLabel={`${say(CORRECT)} ${cell}: ${old} → ${next}`}
          onClick={() => void correct()}
        />
      </div>
      <p className={partStyles.quiet}>{say(reason)}</p>
      {fault !== null && <Message kind="error">{fault}</Message>}
    </li>
  );
}

const SUGGESTION = { sv: 'Förslag', en: 'Suggestion' };
const ALTERNATIVES = {
  sv: 'Någon av cellerna är troligen fel. Rätta en av dem:',
  en: 'One of these cells is probably wrong. Correct one of them:',
};
const CORRECT = { sv: 'Rätta', en: 'Correct' };
