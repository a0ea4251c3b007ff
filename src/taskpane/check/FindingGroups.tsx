import React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { type Finding, isOpen } from '../../rules/finding';
import type { CheckedReport } from './checked';
import { useSay } from '../shell/language';
import { partStyles } from '../shell/partStyles';
import { FindingCard } from './card/FindingCard';
import { FINDINGS_ID } from './focusPlaces';
import { findingStyles } from './card/findingStyles';
import type { FindingGroup, FindingList } from './listFindings';
import { useListFocus } from './useListFocus';

export interface FindingGroupsProps {
  readonly content: CheckedReport;
  readonly list: FindingList;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onMore: () => void;
}

/** The findings under their headings. Tells when the focus comes and goes. */
export function FindingGroups({
  content,
  list,
  onEnter,
  onLeave,
  onMore,
}: FindingGroupsProps): JSX.Element {
  const say = useSay();
  const element = React.useRef<HTMLDivElement>(null);
  useListFocus(element, onEnter, onLeave);
  const rules = React.useMemo(
    () => new Map(content.rules.map((rule) => [rule.id, rule])),
    [content.rules],
  );
  const { money } = content.report.heading;
  const problems = React.useMemo(
    () => new Map(content.result.problems.map((problem) => [problem.number, problem])),
    [content.result.problems],
  );
  const sharedWith = React.useMemo(() => firstOfProblem(list), [list]);
  const left = list.matching - list.shown;
  return (
    <div ref={element} id={FINDINGS_ID} tabIndex={-1} role="group" aria-label={say(FINDINGS)}>
      {list.groups.map((group) => (
        <section key={group.key} className={findingStyles.group}>
          <GroupHeading group={group} />
          <ul className={partStyles.list}>
            {group.findings.map((finding) => (
              <FindingCard
                key={finding.id}
                finding={finding}
                rule={rules.get(finding.rule) ?? null}
                problem={problems.get(finding.problem ?? 0) ?? null}
                sharedWith={sharedWith(finding)}
                money={money}
              />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <DefaultButton
          styles={{ root: { marginTop: 12 } }}
          text={say({ sv: `Visa fler (${left} till)`, en: `Show more (${left} left)` })}
          onClick={() => {
            onMore();
            // The button disappears with the last page, so the focus is moved first.
            element.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** The rule of the first open finding of a problem as listed; null for that finding itself. */
function firstOfProblem({ groups }: FindingList): (finding: Finding) => string | null {
  const first = new Map<number, Finding>();
  for (const finding of groups.flatMap(({ findings }) => findings)) {
    const { problem } = finding;
    if (problem !== null && isOpen(finding) && !first.has(problem)) first.set(problem, finding);
  }
  return ({ id, problem }) => {
    const shown = problem === null ? undefined : first.get(problem);
    return shown && shown.id !== id ? shown.rule : null;
  };
}

function GroupHeading({ group }: { readonly group: FindingGroup }): JSX.Element {
  const say = useSay();
  const { key, rule, findings } = group;
  const name = rule ? `${rule.id} ${say(rule.title)}` : key || say(WHOLE_WORKBOOK);
  return (
    <h3 className={findingStyles.groupHeading}>
      <span>{name}</span>
      <span className={partStyles.count}>({findings.length})</span>
    </h3>
  );
}

const FINDINGS = { sv: 'Anmärkningar', en: 'Findings' };
const WHOLE_WORKBOOK = { sv: 'Hela arbetsboken', en: 'The whole workbook' };
