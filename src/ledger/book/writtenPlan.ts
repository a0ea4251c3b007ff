import type { Ledger } from '../ledger';
import type { CodeLine } from '../plan/codePlan';
import { areaNames, MAIN_DIMENSION } from '../plan/placement';

/**
 * The lines that say in a code plan what holds without one: each object of dimension 1 to the area of
 * its name, revenues and costs by class.
 */
export function writtenPlan(ledgers: readonly Ledger[]): readonly CodeLine[] {
  const lines = new Map<string, CodeLine>();
  for (const { dimensions, entries, accounts } of ledgers) {
    const dimension = dimensions.get(MAIN_DIMENSION);
    const names = areaNames(dimension);
    for (const { account, objects } of entries) {
      const object = objects[MAIN_DIMENSION];
      if (object === undefined) continue;
      const row = names(object);
      const line = (written: string, key: string): CodeLine => ({
        line: 0,
        account: written,
        object,
        table: 'Verksamheter',
        row: key,
        column: null,
        sign: null,
      });
      lines.set(`3-8\t${object}`, line('3-8', row));
      // Without the chart of accounts, class 8 is cost.
      if (account.startsWith('8') && accounts.get(account)?.type === 'I') {
        lines.set(`${account}\t${object}`, line(account, `${row}|Intäkt`));
      }
    }
  }
  return [...lines.values()];
}
