import type { Hosted } from '../protocol/hosted';
import { defineClass } from '../protocol/hostClass';

/** Called once the library can run ribbon functions and shortcuts. */
export const addinInternalService = defineClass<Hosted>({
  name: 'AddinInternalService',
  methods: {
    NotifyActionHandlerReady: (host) => {
      host.runtime.actionsReady = true;
    },
  },
});
