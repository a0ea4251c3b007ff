import React from 'react';
import type { Bilingual } from '../../language/bilingual';
import type { MoneyReading } from '../../report/heading';
import { type Finding, isOpen } from '../../rules/finding';
import type { RuleText } from '../../rules/rule';
import { CellLink } from '../shell/CellLink';
import { cellName } from '../../report/cellName';
import { Disclosure } from '../shell/Disclosure';
import { PaneIcon } from '../shell/icons';
import { useSay } from '../shell/language';
import { partStyles } from '../shell/partStyles';
import { AcceptedNote } from './AcceptedNote';
import { FindingDetails } from './FindingDetails';
import { findingStyles, severityColour } from './findingStyles';
import { SuggestionList } from './SuggestionList';
import { SEVERITY_ICON, SEVERITY_WORD } from './severityTexts';

export interface FindingCardProps {
  readonly finding: Finding;
  readonly rule: RuleText | null;
  readonly money: MoneyReading;
}

/** One finding: how bad, where, what; and on demand the figures, the other cells and the rule. */
function FindingCardOf({ finding, rule, money }: FindingCardProps): JSX.Element {
  const say = useSay();
  const { severity, message, cells } = finding;
  const [cell] = cells;
  const colour = severityColour(severity);
  const about = [finding.rule, cell && cellName(cell)].filter(Boolean).join(', ');
  return (
    <li className={findingStyles.finding} style={{ borderLeftColor: colour }}>
      <div className={findingStyles.head}>
        <span className={findingStyles.severity} style={{ color: colour }}>
          <PaneIcon name={SEVERITY_ICON[severity]} />
          {say(SEVERITY_WORD[severity])}
        </span>
        <span className={partStyles.quiet}>
          {finding.rule}
          {finding.problem !== null && `, problem ${finding.problem}`}
        </span>
        {cell && (
          <span className={findingStyles.place}>
            <CellLink place={cell} />
          </span>
        )}
      </div>
      <p className={partStyles.text}>{say(message)}</p>
      {finding.waived && <AcceptedNote waiver={finding.waived} />}
      {isOpen(finding) && finding.suggestions.length > 0 && <SuggestionList finding={finding} />}
      <Disclosure label={say(MORE)} name={`${say(MORE)}: ${about}`}>
        {() => <FindingDetails finding={finding} rule={rule} money={money} />}
      </Disclosure>
    </li>
  );
}

/** Findings seldom change, lists are long. */
export const FindingCard = React.memo(FindingCardOf);

const MORE: Bilingual = { sv: 'Siffror och regel', en: 'Figures and rule' };
