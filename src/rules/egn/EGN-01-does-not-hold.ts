import { absolute } from '../../figures/arithmetic';
import { isGreater } from '../../figures/compare';
import { type Decimal, ZERO } from '../../figures/decimal';
import { inBoth } from '../../language/bilingual';
import { formatNumber } from '../../language/numbers/formatNumber';
import type { OwnControlRow } from '../../report/rows';
import { nameAtStart } from '../common/nameAtStart';
import type { Context } from '../context';
import { notTestable, type Outcome, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { isMissing } from '../../report/datum';
import { whyUnusable } from '../usable';
import { brokenBy, whyNoResult } from './ownResult';

const text: RuleText = {
  id: 'EGN-01',
  severity: 'error',
  tables: ['EgnaKontroller'],
  title: { sv: 'En egen kontroll går inte ihop', en: 'A control of your own does not hold' },
  explanation: {
    sv: 'Formeln i Resultat är er egen: den ger FALSKT, eller en skillnad som är större än Tolerans. Allvar säger hur anmärkningen räknas; tomt är fel. Skillnader under en miljondel är Excels egna räknefel och räknas inte.',
    en: 'The formula in Resultat is your own: it gives FALSE, or a difference above Tolerans. Allvar says how the finding counts; blank means error. Differences below a millionth come of how Excel reckons and do not count.',
  },
  example: {
    sv: 'Summan per enhet mot Summa kostnader: skillnaden är 0,4.',
    en: 'The sum of the units against total costs: the difference is 0.4.',
  },
};

export const egn01 = rule(text, (context) =>
  context.report.ownControls.rows.map((row) => judge(context, row)),
);

function judge(context: Context, row: OwnControlRow): Outcome {
  const { result, tolerance, severity, message } = row;
  // EGN-02 tells that the formula is broken.
  if (brokenBy(result)) return PASSED;
  const reason =
    whyNoResult(context, result) ??
    [tolerance, severity]
      .filter((cell) => !isMissing(cell))
      .map((cell) => whyUnusable(context, cell))
      .find((why) => why !== null);
  if (reason) return notTestable(reason);
  const value = result.value as boolean | Decimal;
  const allowed = tolerance.value ?? ZERO;
  const isTruth = typeof value === 'boolean';
  if (isTruth ? value : !isGreater(absolute(value), allowed)) return PASSED;
  return found({
    severity: severity.value ?? text.severity,
    message: inBoth((language) => {
      const name = nameAtStart(row.name, language);
      const said = message.value === null ? '' : ` ${message.value}`;
      if (isTruth) {
        return language === 'sv'
          ? `${name}: går inte ihop.${said}`
          : `${name}: does not hold.${said}`;
      }
      const [off, most] = [value, allowed].map((number) => formatNumber(number, language));
      return language === 'sv'
        ? `${name}: skillnaden är ${off}, mer än ${most}.${said}`
        : `${name}: the difference is ${off}, more than ${most}.${said}`;
    }),
    reported: result,
    ...(isTruth
      ? {}
      : { figures: { reported: value, expected: ZERO, imbalance: value, tolerance: allowed } }),
  });
}
