import React from 'react';
import { useSay } from '../shell/language';
import { partStyles } from '../shell/partStyles';
import type { Checker } from './checker';
import { CheckBar } from './CheckBar';
import { CheckedContext } from './checkedContext';
import { checkPhase } from './checkState';
import { CheckSummary } from './CheckSummary';
import { AllClear, NoTables, NotChecked } from './EmptyStates';
import { FindingsView } from './FindingsView';
import { LastChange } from './LastChange';
import { LiveNotices } from './LiveNotices';
import { NotTestableList } from './NotTestableList';
import { UnlistedList } from './UnlistedList';
import { useCheckAnnouncements } from './useCheckAnnouncements';
import { useChecker } from './useChecker';

export interface CheckTabProps {
  readonly checker: Checker;
  /** Goes to the tab where missing tables can be added. */
  readonly onShowWorkbook: () => void;
}

/** *Kontroll*: checks the workbook and shows what was found. */
export function CheckTab({ checker, onShowWorkbook }: CheckTabProps): JSX.Element {
  const say = useSay();
  const state = useChecker(checker);
  const phase = checkPhase(state);
  useCheckAnnouncements(state, say);
  const content = phase === 'running' ? null : (state.shown?.content ?? null);
  return (
    <div className={`${partStyles.panel} ${partStyles.stack}`}>
      <CheckBar checker={checker} state={state} phase={phase} />
      {phase === 'unchecked' && <NotChecked />}
      {phase === 'noTables' && <NoTables onShowWorkbook={onShowWorkbook} />}
      {content && <CheckSummary content={content} />}
      {content && <LastChange />}
      {content && <LiveNotices checker={checker} state={state} />}
      {content && phase === 'allClear' && <AllClear content={content} />}
      {state.shown && content && phase === 'withFindings' && (
        <CheckedContext.Provider value={state.shown}>
          <FindingsView checked={state.shown} content={content} checker={checker} />
        </CheckedContext.Provider>
      )}
      {content && <NotTestableList entries={content.result.notTestable} />}
      {content && <UnlistedList entries={content.result.unlisted} />}
    </div>
  );
}
