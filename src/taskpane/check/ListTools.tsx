import React from 'react';
import { DefaultButton, type IButtonStyles } from 'office-ui-fabric-react/lib/Button';
import { SearchBox } from 'office-ui-fabric-react/lib/SearchBox';
import { SEVERITIES, type Severity } from '../../rules/finding';
import { useSay } from '../shell/language';
import { partStyles } from '../shell/partStyles';
import { colour } from '../theme/colourVariables';
import type { ListView, ViewAction } from './listView';
import { SEVERITY_PLURAL } from '../../rules/severityWords';

export interface ListToolsProps {
  readonly view: ListView;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly onChange: (action: ViewAction) => void;
}

/** Which findings are shown, and under which headings. */
export function ListTools({ view, counts, onChange }: ListToolsProps): JSX.Element {
  const say = useSay();
  return (
    <div className={partStyles.stack} style={{ gap: 8 }}>
      <div className={partStyles.row} role="group" aria-label={say(SHOW)}>
        {SEVERITIES.map((severity) => (
          <DefaultButton
            key={severity}
            toggle
            checked={view.severities.includes(severity)}
            // A mark, since forced colours remove colours and shadows.
            iconProps={view.severities.includes(severity) ? CHECKED : {}}
            text={`${say(SEVERITY_PLURAL[severity])} ${counts[severity]}`}
            styles={FILTER_STYLES}
            onClick={() => onChange({ type: 'severityToggled', severity })}
          />
        ))}
      </div>
      <SearchBox
        ariaLabel={say(SEARCH)}
        placeholder={say(SEARCH)}
        value={view.search}
        clearButtonProps={{ ariaLabel: say(CLEAR) }}
        onChange={(_, text = '') => onChange({ type: 'searched', text })}
      />
      <Grouping view={view} onChange={onChange} />
    </div>
  );
}

function Grouping({ view, onChange }: Omit<ListToolsProps, 'counts'>): JSX.Element {
  const say = useSay();
  return (
    <fieldset className={partStyles.row} style={{ border: 0, margin: 0, padding: 0 }}>
      <legend style={{ float: 'left', padding: 0, marginRight: 4 }}>{say(GROUP_BY)}</legend>
      {(['sheet', 'rule'] as const).map((grouping) => (
        <label key={grouping} style={{ display: 'inline-flex', gap: 4, alignItems: 'center' }}>
          <input
            type="radio"
            name="grouping"
            checked={view.grouping === grouping}
            onChange={() => onChange({ type: 'grouped', by: grouping })}
            style={{ accentColor: colour('accent'), margin: 0, width: 16, height: 16 }}
          />
          {say(GROUPINGS[grouping])}
        </label>
      ))}
    </fieldset>
  );
}

const CHECKED = { iconName: 'CheckMark' };
const FILTER_STYLES: IButtonStyles = {
  root: { minWidth: 0, padding: '0 6px', borderRadius: 4 },
  rootChecked: {
    borderColor: colour('accent'),
    boxShadow: `inset 0 0 0 1px ${colour('accent')}`,
    background: 'none',
  },
  label: { fontWeight: 400, margin: '0 2px' },
};
const SHOW = { sv: 'Visa', en: 'Show' };
const SEARCH = { sv: 'Sök bland anmärkningarna', en: 'Search the findings' };
const CLEAR = { sv: 'Töm sökrutan', en: 'Clear the search box' };
const GROUP_BY = { sv: 'Gruppera efter', en: 'Group by' };
const GROUPINGS = { sheet: { sv: 'blad', en: 'sheet' }, rule: { sv: 'regel', en: 'rule' } };
