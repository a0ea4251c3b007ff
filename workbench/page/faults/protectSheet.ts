import type { Workbench } from '../book/workbench';
import { setProtection } from '../../host/objects/sheets/worksheetProtection';

/** Protects the active sheet without a password, or removes the protection. */
export function protectSheet(workbench: Workbench, isOn: boolean): void {
  const { host, sheet } = workbench;
  setProtection(sheet, { on: isOn, options: {} }, host);
  host.events.flush();
  workbench.changed();
}
