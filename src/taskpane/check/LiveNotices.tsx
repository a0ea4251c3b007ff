import React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Toggle } from 'office-ui-fabric-react/lib/Toggle';
import { focusOn } from '../shell/focus';
import { useSay } from '../shell/language';
import { Message } from '../shell/Message';
import type { Checker } from './checker';
import { FINDINGS_ID, NEW_RESULTS_ID } from './focusPlaces';
import type { CheckState } from './checkState';

export interface LiveNoticesProps {
  readonly checker: Checker;
  readonly state: CheckState;
}

/** Whether the list updates by itself, and a notice of new results when it waits. */
export function LiveNotices({ checker, state }: LiveNoticesProps): JSX.Element {
  const say = useSay();
  const { isPaused, isStale, held } = state;
  return (
    <>
      <Toggle
        label={say(FOLLOW)}
        inlineLabel
        checked={!isPaused}
        onChange={(_, isOn) => (isOn ? checker.resume() : checker.pause())}
        styles={{ root: { marginBottom: 0 }, label: { fontWeight: 400, order: 1 } }}
      />
      {held !== null && (
        <div id={NEW_RESULTS_ID}>
          <Message
            kind="info"
            actions={
              <DefaultButton
                text={say(SHOW_NEW)}
                onBlur={() => checker.dispatch({ type: 'listLeft' })}
                onClick={() => {
                  checker.dispatch({ type: 'heldShown' });
                  focusOn(FINDINGS_ID);
                }}
              />
            }
          >
            {say(NEW_RESULTS)}
          </Message>
        </div>
      )}
      {isPaused && isStale && <Message kind="info">{say(STALE)}</Message>}
    </>
  );
}

const FOLLOW = {
  sv: 'Uppdatera när celler ändras',
  en: 'Update when cells change',
};
const NEW_RESULTS = {
  sv: 'Det finns nya resultat. Listan uppdateras när du lämnar den.',
  en: 'There are new results. The list is updated when you leave it.',
};
const SHOW_NEW = { sv: 'Visa nya resultat', en: 'Show new results' };
const STALE = {
  sv: 'Celler har ändrats sedan kontrollen. Listan visar läget vid kontrollen.',
  en: 'Cells have changed since the check. The list shows how things were at the check.',
};
