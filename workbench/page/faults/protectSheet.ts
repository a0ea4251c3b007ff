import type { Workbench } from '../book/workbench';
import { setProtection } from '../../host/objects/worksheetProtection';

/** Protects the sheet in front without a password, or takes the protection away. */
export function protectSheet(workbench: Workbench, isOn: boolean): void {
  const { host, sheet } = workbench;
  setProtection(sheet, { on: isOn, options: {} }, host);
  host.events.flush();
  workbench.changed();
}
