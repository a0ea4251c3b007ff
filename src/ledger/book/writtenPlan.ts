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

/**
 * A code plan as it is kept in a workbook, which knows no names of objects: each line for the area
 * that an object is named becomes a line for each object.
 */
export function planWithNames(
  lines: readonly CodeLine[],
  ledger: Pick<Ledger, 'dimensions' | 'entries'>,
): readonly CodeLine[] {
  const names = areaNames(ledger.dimensions.get(MAIN_DIMENSION));
  const objects = [
    ...new Set(ledger.entries.flatMap((entry) => entry.objects[MAIN_DIMENSION] ?? [])),
  ];
  return lines.flatMap((line) => {
    const [area = '', ...kind] = line.row.split('|');
    if (line.table !== 'Verksamheter' || area.trim() !== '*') return [line];
    return objects.map((id) => ({
      ...line,
      object: line.object === '' ? id : `${line.object}+${MAIN_DIMENSION}:${id}`,
      row: [names(id), ...kind].join('|'),
    }));
  });
}
