import type { IndicatorRow } from '../../report/rows';
import { notTestable, type Outcome, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { sameName } from '../str/references';
import { found } from '../tested';
import { whyUnusable } from '../usable';
import { indicatorName } from './indicatorName';

const text: RuleText = {
  id: 'IND-12',
  severity: 'info',
  tables: ['Indikatorer'],
  title: { sv: 'Flera indikatorer har samma namn', en: 'Several indicators share a name' },
  explanation: {
    sv: 'Indikatorerna skiljs åt av målet de hör till. Det fungerar, men läsaren ser inte vad som skiljer dem: skriv gärna ut det i namnet.',
    en: 'The indicators are told apart by the goals they belong to. That works, but a reader does not see what sets them apart: consider saying so in the name.',
  },
  example: {
    sv: 'Andel medborgare som är nöjda med service och tillgänglighet står under tre mål.',
    en: 'Andel medborgare som är nöjda med service och tillgänglighet stands under three goals.',
  },
};

export const ind12 = rule(text, (context) => {
  const named = new Map<string, IndicatorRow[]>();
  const unnamed: Outcome[] = [];
  for (const row of context.report.indicators.rows) {
    const reason = whyUnusable(context, row.name);
    if (reason) {
      unnamed.push(notTestable(reason));
      continue;
    }
    const name = sameName(row.name);
    const others = named.get(name);
    if (others) others.push(row);
    else named.set(name, [row]);
  }
  return [...[...named.values()].map(judge), ...unnamed];
});

function judge(rows: readonly IndicatorRow[]): Outcome {
  const [first, ...others] = rows;
  if (!first || others.length === 0) return PASSED;
  return found({
    severity: text.severity,
    message: {
      sv: `${rows.length} indikatorer heter ”${indicatorName(first)}”.`,
      en: `${rows.length} indicators are called “${indicatorName(first)}”.`,
    },
    reported: first.name,
    others: others.map(({ name }) => name),
  });
}
