import { SHEET_IDS, type SheetId } from './sheets';

/**
 * Where the tab of a new report sheet goes: behind the last of those that come before it, else
 * before the first of those that come after it, else at the end.
 *
 * @param tabs what the tabs are by now, in order; null for the user's own.
 */
export function tabPlace(tabs: readonly (SheetId | null)[], id: SheetId): number {
  const order = (tab: SheetId | null): number => (tab === null ? -1 : SHEET_IDS.indexOf(tab));
  const own = order(id);
  const before = tabs.map((tab) => tab !== null && order(tab) < own).lastIndexOf(true);
  if (before >= 0) return before + 1;
  const after = tabs.findIndex((tab) => order(tab) > own);
  return after >= 0 ? after : tabs.length;
}
