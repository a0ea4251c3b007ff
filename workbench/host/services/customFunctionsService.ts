import type { Hosted } from '../protocol/hosted';
import { defineClass } from '../protocol/hostClass';
import { invalidArgument } from '../protocol/hostError';

/** Where the library's custom-function runtime reports. */
export const customFunctionsService = defineClass<Hosted>({
  name: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (host) => {
      host.functions.runtimeIsReady();
    },
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (host, [results]) => {
      if (!Array.isArray(results)) throw invalidArgument();
      for (const result of results as unknown[][]) host.functions.answer(result);
      host.functions.answersArrived();
    },
  },
});
