import React from 'react';
import type { MoneyReading } from '../../../report/heading';
import type { CellReference, Finding } from '../../../rules/finding';
import type { RuleText } from '../../../rules/ruleText';
import { CellLink } from '../../shell/CellLink';
import { useSay } from '../../shell/language';
import { partStyles } from '../../shell/partStyles';
import { figureLines, toleranceInWords } from './figureLines';
import { findingStyles } from './findingStyles';
import { RuleHelp } from './RuleHelp';

/** A sum of more parts than this is better read in the sheet. */
const MOST_CELLS = 12;

export interface FindingDetailsProps {
  readonly finding: Finding;
  readonly rule: RuleText | null;
  readonly money: MoneyReading;
}

/** The figures behind a finding, the other cells it concerns, and its rule. */
export function FindingDetails({ finding, rule, money }: FindingDetailsProps): JSX.Element {
  const say = useSay();
  const lines = figureLines(finding, money);
  const tolerance = toleranceInWords(finding, money);
  const others = finding.cells.slice(1);
  return (
    <div className={findingStyles.details}>
      {lines.length > 0 && (
        <dl className={partStyles.terms}>
          {lines.map(({ label, value }) => (
            <React.Fragment key={label.sv}>
              <dt>{say(label)}</dt>
              <dd className={partStyles.number}>{say(value)}</dd>
            </React.Fragment>
          ))}
        </dl>
      )}
      {tolerance && <p className={partStyles.text}>{say(tolerance)}</p>}
      {others.length > 0 && <OtherCells cells={others} />}
      {rule && <RuleHelp rule={rule} />}
    </div>
  );
}

function OtherCells({ cells }: { readonly cells: readonly CellReference[] }): JSX.Element {
  const say = useSay();
  const more = cells.length - MOST_CELLS;
  return (
    <div>
      <p className={partStyles.quiet}>{say(ALSO)}</p>
      <ul className={`${partStyles.list} ${partStyles.row}`}>
        {cells.slice(0, MOST_CELLS).map((cell) => (
          <li key={`${cell.sheet}!${cell.address}`}>
            <CellLink place={cell} />
          </li>
        ))}
        {more > 0 && (
          <li className={partStyles.quiet}>
            {say({ sv: `och ${more} till`, en: `and ${more} more` })}
          </li>
        )}
      </ul>
    </div>
  );
}

const ALSO = { sv: 'Prövas mot', en: 'Tested against' };
