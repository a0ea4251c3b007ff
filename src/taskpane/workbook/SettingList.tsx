import React from 'react';
import type { CheckedReport } from '../check/checked';
import { CellLink } from '../shell/CellLink';
import { PaneIcon } from '../shell/icons';
import { useSay } from '../shell/language';
import { partStyles } from '../shell/partStyles';
import { colour } from '../theme/colourVariables';
import { settingLines } from './settingLines';

/** The settings of `Rapport`: what counts, where it stands, and what is wrong with it. */
export function SettingList({ content }: { readonly content: CheckedReport }): JSX.Element {
  const say = useSay();
  const missing = content.report.structure.flatMap((fault) =>
    fault.kind === 'missingSetting' ? [fault.setting] : [],
  );
  return (
    <section>
      <h2 className={partStyles.heading}>{say(SETTINGS)}</h2>
      <p className={partStyles.quiet}>{say(WHERE)}</p>
      <dl className={partStyles.terms} style={{ marginTop: 6 }}>
        {settingLines(content).map(({ name, value, place, remarks }) => (
          <React.Fragment key={name}>
            <dt lang="sv">{place ? <CellLink place={place}>{name}</CellLink> : name}</dt>
            <dd>
              {say(value)}
              {missing.includes(name) && remarks.length === 0 && <Remark words={say(NEEDED)} />}
              {remarks.map((remark) => (
                <Remark key={remark.sv} words={say(remark)} />
              ))}
            </dd>
          </React.Fragment>
        ))}
      </dl>
    </section>
  );
}

const Remark = ({ words }: { readonly words: string }): JSX.Element => (
  <span style={{ display: 'flex', gap: 4, color: colour('error') }}>
    <span style={{ flexShrink: 0, marginTop: 2 }}>
      <PaneIcon name="ErrorBadge" />
    </span>
    {words}
  </span>
);

const SETTINGS = { sv: 'Inställningar', en: 'Settings' };
const WHERE = {
  sv: 'Raderna i tabellen Rapport. Ändra dem där.',
  en: 'The rows of the table Rapport. Change them there.',
};
const NEEDED = { sv: 'Behövs för kontrollen.', en: 'Needed for the check.' };
