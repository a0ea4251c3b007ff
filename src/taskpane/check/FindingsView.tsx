import React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { focusOn } from '../shell/focus';
import { useLanguage, useSay } from '../shell/language';
import { partStyles } from '../shell/partStyles';
import type { Checked, CheckedReport } from './checked';
import type { Checker } from './checker';
import { FindingGroups } from './FindingGroups';
import { FINDINGS_ID } from './focusPlaces';
import { listFindings } from './listFindings';
import { ListTools } from './ListTools';
import { USUAL_VIEW, viewReducer } from './listView';
import { severityCounts } from '../../rules/findings/severityCounts';

export interface FindingsViewProps {
  readonly checked: Checked;
  readonly content: CheckedReport;
  readonly checker: Checker;
}

/** The findings, filtered, searched and grouped. */
export function FindingsView({ checked, content, checker }: FindingsViewProps): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const [view, change] = React.useReducer(viewReducer, USUAL_VIEW);
  const counts = React.useMemo(() => severityCounts(content.result), [content]);
  const list = React.useMemo(
    () => listFindings(checked, view, language),
    [checked, view, language],
  );
  const enter = React.useCallback(() => checker.dispatch({ type: 'listEntered' }), [checker]);
  const leave = React.useCallback(() => checker.dispatch({ type: 'listLeft' }), [checker]);
  const all = content.result.findings.length;
  return (
    <>
      <ListTools view={view} counts={counts} onChange={change} />
      <p role="status" className={list.matching < all ? partStyles.quiet : partStyles.unseen}>
        {list.matching < all &&
          say({
            sv: `${list.matching} av ${all} anmärkningar visas.`,
            en: `${list.matching} of ${all} findings are shown.`,
          })}
      </p>
      {list.matching === 0 ? (
        <DefaultButton
          text={say(SHOW_ALL)}
          styles={{ root: { alignSelf: 'flex-start' } }}
          onClick={() => {
            change({ type: 'filtersCleared' });
            focusOn(FINDINGS_ID);
          }}
        />
      ) : (
        <FindingGroups
          content={content}
          list={list}
          onEnter={enter}
          onLeave={leave}
          onMore={() => change({ type: 'moreShown' })}
        />
      )}
    </>
  );
}

const SHOW_ALL = { sv: 'Visa alla anmärkningar', en: 'Show all findings' };
