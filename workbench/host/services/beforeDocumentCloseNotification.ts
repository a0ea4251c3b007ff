import { CLOSE_CANCELLED } from '../protocol/eventNumbers';
import type { Hosted } from '../protocol/hosted';
import { defineClass } from '../protocol/hostClass';

/** Behind `Office.addin.beforeDocumentCloseNotification`. */
export const beforeDocumentCloseNotification = defineClass<Hosted>({
  name: 'BeforeDocumentCloseNotification',
  methods: {
    Enable: ({ runtime }) => {
      runtime.asksBeforeClosing = true;
    },
    Disable: ({ runtime }) => {
      runtime.asksBeforeClosing = false;
    },
  },
});

/**
 * Closes the workbook, as a person does who is asked first when the add-in wants it so. True when it
 * may be closed; the add-in is told when it may not.
 */
export function mayClose({ runtime, events }: Hosted, confirm: () => boolean): boolean {
  if (!runtime.asksBeforeClosing || confirm()) return true;
  events.post({ category: 65536, type: CLOSE_CANCELLED, target: '', body: {} });
  events.flush();
  return false;
}
