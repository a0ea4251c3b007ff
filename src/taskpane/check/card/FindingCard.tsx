import React from 'react';
import type { Bilingual } from '../../../language/bilingual';
import { isOpen } from '../../../rules/finding';
import type { Problem } from '../../../rules/suggestion';
import { CellLink } from '../../shell/CellLink';
import { cellName } from '../../../report/cellName';
import { Disclosure } from '../../shell/Disclosure';
import { PaneIcon } from '../../shell/icons';
import { useSay } from '../../shell/language';
import { partStyles } from '../../shell/partStyles';
import { WaiverNote } from './WaiverNote';
import { WaiveFinding } from './WaiveFinding';
import { FindingDetails, type FindingDetailsProps } from './FindingDetails';
import { findingStyles, severityColour } from './findingStyles';
import { RepairList } from './RepairList';
import { SEVERITY_WORD } from '../../../rules/severityWords';
import { SEVERITY_ICON } from './severityIcons';

export interface FindingCardProps extends FindingDetailsProps {
  /** What it has in common with others; null where no culprit is looked for. */
  readonly problem: Problem | null;
  /** The rule of the finding further up that shows what would put the problem right. */
  readonly sharedWith: string | null;
}

/** One finding: how bad, where, what; and on demand the figures, the other cells and the rule. */
function FindingCardOf(props: FindingCardProps): JSX.Element {
  const { finding, rule, problem, sharedWith, money } = props;
  const say = useSay();
  const card = React.useRef<HTMLLIElement>(null);
  const { severity, message, cells } = finding;
  const [cell] = cells;
  const colour = severityColour(severity);
  const about = [finding.rule, cell && cellName(cell)].filter(Boolean).join(', ');
  return (
    <li
      className={findingStyles.finding}
      style={{ borderLeftColor: colour }}
      tabIndex={-1}
      ref={card}
    >
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
      {finding.waived && <WaiverNote waiver={finding.waived} />}
      {isOpen(finding) && problem && sharedWith === null && <RepairList problem={problem} />}
      {isOpen(finding) && sharedWith !== null && (
        <p className={partStyles.quiet}>{say(sharedCause(sharedWith))}</p>
      )}
      <Disclosure label={say(MORE)} name={`${say(MORE)}: ${about}`}>
        {() => <FindingDetails finding={finding} rule={rule} money={money} />}
      </Disclosure>
      {isOpen(finding) && (
        <div>
          <WaiveFinding finding={finding} about={about} onWaived={() => card.current?.focus()} />
        </div>
      )}
    </li>
  );
}

/** Findings seldom change, lists are long. */
export const FindingCard = React.memo(FindingCardOf);

const sharedCause = (rule: string): Bilingual => ({
  sv: `Samma troliga orsak som ${rule} ovan: se förslaget där.`,
  en: `The same probable cause as ${rule} above: see the suggestion there.`,
});
const MORE: Bilingual = { sv: 'Siffror och regel', en: 'Figures and rule' };
