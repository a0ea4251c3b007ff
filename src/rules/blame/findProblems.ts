import type { Decimal } from '../../figures/decimal';
import { isMoneyUnit } from '../../figures/money';
import { round } from '../../figures/round';
import { addressOf, cellAddress } from '../../report/address';
import { cellName } from '../../report/cellName';
import { type Datum, keyOf } from '../../report/datum';
import { ownAmount } from '../../report/ownAmount';
import type { Report } from '../../report/report';
import { unitOf } from '../common/unitOf';
import type { Context } from '../context';
import type { Finding } from '../finding';
import { findingIds } from '../findings/findingIds';
import { checkedRelations, type LinearRule } from '../relation';
import type { Outcome } from '../rule';
import type { InCell, Problem, Repair, Suggestion, WrongFormula } from '../suggestion';
import { culpritsOf, type Culprits } from './culprits';
import { sayReason } from './sayReason';
import type { Repair as FoundRepair } from './search/search';
import { shownDecimal, slipOf } from './slip';
import { changed, isViolated, type Change } from './search/state';
import { suggestionId } from './suggestionId';
import { systemOf } from './systemOf';

/**
 * Names the cells that probably are wrong: solves the linear relations of all rules as one system
 * and groups the findings that have a culprit in common.
 *
 * @param findings in the order of the catalogue.
 */
export function findProblems(
  context: Context,
  rules: readonly LinearRule[],
  findings: readonly Finding[],
): Problem[] {
  const linear = new Set(rules.map(({ id }) => id));
  const suspects = findings.filter(({ rule, severity }) => linear.has(rule) && severity !== 'info');
  if (suspects.length === 0) return [];
  const system = systemOf(context, rules);
  const byId = new Map(suspects.map((finding, order) => [finding.id, { finding, order }]));
  const idOf = idsOf(context, rules);
  const taken = new Set<string>();
  const groups = culpritsOf(system).flatMap((culprits) => {
    const own = culprits.equations.flatMap((equation) => {
      const outcome = system.equations.at(equation)?.outcome;
      return (outcome && byId.get(idOf.get(outcome) ?? '')) ?? [];
    });
    const fresh = own.filter(({ finding }) => !taken.has(finding.id));
    for (const { finding } of fresh) taken.add(finding.id);
    // Relations and findings both stand in the order of the catalogue.
    return fresh.length === 0 ? [] : [{ culprits, found: fresh }];
  });
  groups.sort((a, b) => (a.found[0]?.order ?? 0) - (b.found[0]?.order ?? 0));
  return groups.map(({ culprits, found }, index) => ({
    number: index + 1,
    findings: found.map(({ finding }) => finding.id),
    repairs: culprits.repairs.map((repair) => describe(context.report, culprits, repair)),
    isComplete: culprits.isComplete,
  }));
}

/** What is found about each relation that does not hold, by the id that the engine gives it. */
function idsOf(context: Context, rules: readonly LinearRule[]): ReadonlyMap<Outcome, string> {
  const ids = new Map<Outcome, string>();
  for (const rule of rules) {
    const idOf = findingIds(rule.id);
    for (const outcome of checkedRelations(context, rule).outcomes) {
      if (outcome.kind === 'found') ids.set(outcome, idOf(outcome));
    }
  }
  return ids;
}

function describe(report: Report, culprits: Culprits, repair: FoundRepair): Repair {
  const described = repair.changes.map((change) =>
    describeChange(report, culprits, repair, change),
  );
  return {
    suggestions: described.filter((one): one is Suggestion => 'id' in one),
    formulas: described.filter((one): one is WrongFormula => 'formula' in one),
  };
}

function describeChange(
  report: Report,
  { state, equations, repairs }: Culprits,
  repair: FoundRepair,
  change: Change,
): Suggestion | WrongFormula {
  const { system } = state;
  const own = system.cells.at(change.cell);
  if (!own) throw new Error('A repair names a cell that is not there');
  const after = changed(state, [...repair.changes, ...repair.following]);
  const mended = equations.filter((one) => !isViolated(after, one));
  const together = repair.changes
    .filter(({ cell }) => cell !== change.cell)
    .flatMap(({ cell }) => system.cells.at(cell)?.datum ?? []);
  const value = shownDecimal(change.value, own.grid, system.scale);
  const written = own.datum.value?.value ?? value;
  const from = round(written, Math.max(written.scale, value.scale));
  const inCell = asInCell(report, own.datum, from, value);
  const place = {
    key: keyOf(own.datum),
    sheet: own.datum.row.table.sheet,
    address: addressOf(own.datum),
    value,
    reason: sayReason({
      value: inCell?.value ?? value,
      rules: [...new Set(mended.flatMap((one) => system.equations.at(one)?.rule ?? []))],
      slip: slipOf(state, change),
      together,
      alternatives: repairs.length,
    }),
  };
  const formula = own.datum.written?.formula ?? addedUp(own.datum);
  if (formula !== null) return { ...place, formula };
  return { id: suggestionId(place.key, value), ...place, from, ...(inCell && { inCell }) };
}

/** An amount of Tertial's that is the sum of several cells can be put right in none of them. */
const addedUp = ({ column }: Datum<unknown>): string | null =>
  column.conversion?.parts
    ?.map(({ sheet, row, column: at }) => cellName({ sheet, address: cellAddress(row, at) }))
    .join('+') ?? null;

function asInCell(
  report: Report,
  datum: Datum<unknown>,
  from: Decimal,
  value: Decimal,
): InCell | null {
  const { conversion } = datum.column;
  const { unit } = unitOf(report, datum);
  if (conversion === undefined || !isMoneyUnit(unit)) return null;
  if (conversion.sign === 1 && (conversion.unit ?? unit) === unit) return null;
  const inCell = (amount: Decimal) => ownAmount(amount, unit, conversion);
  return { from: inCell(from), value: inCell(value) };
}
