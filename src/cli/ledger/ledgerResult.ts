import type { Bilingual } from '../../language/bilingual';
import type { Ledger, Month } from '../../ledger/ledger';
import type { CodeLine } from '../../ledger/plan/codePlan';
import {
  areaNames,
  MAIN_DIMENSION,
  placingByClass,
  placingByPlan,
} from '../../ledger/plan/placement';
import { reachOf, type Reach } from '../../ledger/result/columnsOf';
import { ledgerRows, type LedgerRow } from '../../ledger/result/ledgerRows';
import { reachNotes } from '../../ledger/result/reachNotes';
import { takeIn, type TakenIn } from '../../ledger/result/takeIn';

/** What a ledger file holds, or why it can't be read. */
export type LedgerResult =
  | { readonly kind: 'failed'; readonly file: string; readonly sentence: Bilingual }
  | {
      readonly kind: 'read';
      readonly ledger: Ledger;
      readonly reach: Reach;
      readonly taken: TakenIn;
      readonly rows: readonly LedgerRow[];
    };

/** What would come in of a ledger. */
export function ledgerResult(
  read: Ledger,
  plan: readonly CodeLine[] | null,
  through: Month | null,
): LedgerResult & { kind: 'read' } {
  const ledger = { ...read, notes: [...read.notes, ...reachNotes(read, through)] };
  const reach = reachOf(ledger, through);
  const placing = plan === null ? placingByClass(ledger) : placingByPlan(ledger, plan);
  const taken = takeIn(ledger, reach, placing);
  const dimension = ledger.dimensions.get(MAIN_DIMENSION);
  const areas = [...(dimension?.objects.keys() ?? [])].map(areaNames(dimension));
  return { kind: 'read', ledger, reach, taken, rows: ledgerRows(taken, areas) };
}
