import type { Hosted } from '../protocol/hosted';
import { defineClass } from '../protocol/hostClass';
import { VISIBILITY_MODE_CHANGED } from '../protocol/eventNumbers';
import { invalidArgument } from '../protocol/hostError';

/** Shows or hides the task pane, and notifies the add-in. */
export function setVisibility(host: Hosted, state: 'Visible' | 'Background'): void {
  if (host.runtime.state === state) return;
  host.runtime.state = state;
  const visibility = state === 'Visible' ? 'Visible' : 'Hidden';
  host.events.post({
    category: 65536,
    type: VISIBILITY_MODE_CHANGED,
    target: '',
    body: { visibility },
  });
}

/** Behind `Office.addin.showAsTaskpane` and `hide`. */
export const appRuntimeService = defineClass<Hosted>({
  name: 'AppRuntimeService',
  methods: {
    SetAppRuntimeState: (host, [state]) => {
      if (state !== 'Visible' && state !== 'Background') throw invalidArgument();
      setVisibility(host, state);
    },
    GetAppRuntimeState: (host) => host.runtime.state,
  },
});

/** Behind `Office.addin.setStartupBehavior`. */
export const appRuntimePersistenceService = defineClass<Hosted>({
  name: 'AppRuntimePersistenceService',
  methods: {
    SetAppRuntimeStartState: (host, [state]) => {
      host.runtime.startState = String(state);
    },
    GetAppRuntimeStartState: (host) => host.runtime.startState,
  },
});
