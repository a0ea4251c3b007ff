import type { Host } from '../host';
import { defineClass } from '../protocol/hostClass';

/** Told once the library can run ribbon functions and shortcuts. */
export const addinInternalService = defineClass<Host>({
  name: 'AddinInternalService',
  methods: {
    NotifyActionHandlerReady: (host) => {
      host.runtime.actionsReady = true;
    },
  },
});
