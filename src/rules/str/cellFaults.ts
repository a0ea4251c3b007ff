import type { Bilingual } from '../../language/bilingual';
import type { Datum, Fault, RowSource } from '../../report/datum';
import type { Report } from '../../report/report';
import { columnNamed } from '../../report/tables';
import type { Context } from '../context';
import { allRows } from '../tableOf';
import { type Outcome, PASSED, rule, type Rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';

type Kind = Fault['kind'];
type FaultOf<K extends Kind> = Extract<Fault, { kind: K }>;

/** A cell that was read but whose value can't be used. */
export interface Misread {
  readonly reported: Datum<unknown>;
  readonly message: Bilingual;
}

/**
 * A rule about cells that could not be read. Every row is one check of its own: it passes, or has
 * one finding for each such cell.
 *
 * @param alsoFaulty cells that only the catalogue of rules can tell to be wrong, one a row.
 */
export function cellFaultRule<const K extends Kind>(
  text: RuleText,
  kinds: readonly K[],
  say: (fault: FaultOf<K>, datum: Datum<unknown>) => Bilingual,
  alsoFaulty: (context: Context) => readonly Misread[] = () => [],
): Rule {
  const isOne = (fault: Fault | null): fault is FaultOf<K> =>
    fault !== null && (kinds as readonly Kind[]).includes(fault.kind);
  return rule(text, (context) => {
    const { report } = context;
    const faulty = faultyByRow(report);
    const misread = new Map(alsoFaulty(context).map((one) => [one.reported.row, one]));
    return allRows(report).flatMap((row): Outcome | Outcome[] => {
      const unreadable = faulty.get(row) ?? [];
      const also = misread.get(row);
      const outcomes = unreadable.flatMap((reported): Outcome[] => {
        const { fault } = reported;
        if (!isOne(fault)) return [];
        return [found({ severity: text.severity, message: say(fault, reported), reported })];
      });
      if (also) outcomes.push(found({ severity: text.severity, ...also }));
      return outcomes.length > 0 ? outcomes : PASSED;
    });
  });
}

function faultyByRow({ unreadable }: Report): Map<RowSource, Datum<unknown>[]> {
  const byRow = new Map<RowSource, Datum<unknown>[]>();
  for (const datum of unreadable) {
    // What a control of the user's own comes to, EGN-02 tells.
    if (columnNamed(datum.row.table.name, datum.column.name)?.kind === 'verdict') continue;
    byRow.set(datum.row, [...(byRow.get(datum.row) ?? []), datum]);
  }
  return byRow;
}
