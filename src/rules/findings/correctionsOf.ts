import { isMoneyUnit } from '../../figures/money';
import type { Correction } from '../../report/correction';
import type { Report } from '../../report/report';
import { datumAt } from './datumAt';
import type { Finding } from '../finding';
import type { Suggestion } from '../suggestion';
import { unitOf } from '../common/unitOf';

/** The corrections that suggestions ask for, and for which rules. */
export const correctionsOf = (
  report: Report,
  findings: readonly Finding[],
  suggestions: readonly Suggestion[],
): Correction[] =>
  suggestions.map(({ id, key, from, value }) => {
    const datum = datumAt(report, key);
    if (!datum) throw new Error(`No cell has the key ${key}`);
    const asking = findings.filter((finding) => finding.suggestions.some((one) => one.id === id));
    const { unit } = unitOf(report, datum);
    return {
      datum,
      from,
      to: value,
      // The same figure in two places is compared also where `Rapport` gives no unit.
      unit: isMoneyUnit(unit) ? unit : report.heading.money.unit,
      rules: [...new Set(asking.map(({ rule }) => rule))],
    };
  });
