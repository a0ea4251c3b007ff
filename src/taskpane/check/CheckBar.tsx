import React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import { useFocusAfter } from '../shell/focus';
import { useSay } from '../shell/language';
import { Message } from '../shell/Message';
import { partStyles } from '../shell/partStyles';
import type { Checker } from './checker';
import type { CheckPhase, CheckState } from './checkState';

export interface CheckBarProps {
  readonly checker: Checker;
  readonly state: CheckState;
  readonly phase: CheckPhase;
}

/** The check button, with its progress and its failure. */
export function CheckBar({ checker, state, phase }: CheckBarProps): JSX.Element {
  const say = useSay();
  const isRunning = phase === 'running';
  const button = useFocusAfter(isRunning);
  return (
    <>
      <div className={partStyles.row}>
        {/* Stays the same button, so that it keeps the focus while it works. */}
        <PrimaryButton
          componentRef={button}
          text={say(state.shown === null ? CHECK : CHECK_AGAIN)}
          aria-disabled={isRunning}
          onClick={() => {
            if (!isRunning) void checker.check();
          }}
        />
        {isRunning && <DefaultButton text={say(CANCEL)} onClick={() => checker.cancel()} />}
      </div>
      {isRunning && (
        <ProgressIndicator label={say(state.activity === 'reading' ? READING : CHECKING)} />
      )}
      {!isRunning && state.fault && <Message kind="error">{say(state.fault)}</Message>}
    </>
  );
}

const CHECK = { sv: 'Kontrollera', en: 'Check' };
const CHECK_AGAIN = { sv: 'Kontrollera igen', en: 'Check again' };
const CANCEL = { sv: 'Avbryt', en: 'Cancel' };
const READING = { sv: 'Läser tabellerna', en: 'Reading the tables' };
const CHECKING = { sv: 'Prövar reglerna', en: 'Testing the rules' };
