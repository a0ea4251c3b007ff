import { whyUnknown } from '../common/blankable';
import { notTestable, type Outcome, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { indicatorName } from './indicatorName';

const text: RuleText = {
  id: 'IND-01',
  severity: 'error',
  tables: ['Indikatorer'],
  title: { sv: 'Indikatorn saknar utfall', en: 'An indicator has no outcome' },
  explanation: {
    sv: 'Varje indikator ska ha ett utfall för perioden. Kan det inte mätas ännu: skriv varför i Analys, så blir det en upplysning.',
    en: 'Every indicator has an outcome for the period. If it cannot be measured yet, say why in Analys; then it is a note.',
  },
  example: {
    sv: 'Minskning ton CO2e: Periodens utfall är tomt och Analys likaså.',
    en: 'Minskning ton CO2e: Periodens utfall is blank, and so is Analys.',
  },
};

export const ind01 = rule(text, (context) =>
  context.report.indicators.rows.map((row): Outcome => {
    const { outcome, analysis } = row;
    const reason = whyUnknown(context, outcome);
    if (reason) return notTestable(reason);
    if (outcome.value !== null) return PASSED;
    const unknown = whyUnknown(context, analysis);
    if (unknown) return notTestable(unknown);
    const name = indicatorName(row);
    const isExplained = analysis.value !== null;
    return found({
      severity: isExplained ? 'info' : text.severity,
      message: isExplained
        ? {
            sv: `${name}: utfallet saknas, vilket förklaras i Analys.`,
            en: `${name}: there is no outcome, as Analys explains.`,
          }
        : {
            sv: `${name}: utfallet saknas, och Analys säger inte varför.`,
            en: `${name}: there is no outcome, and Analys does not say why.`,
          },
      reported: outcome,
      others: isExplained ? [analysis] : [],
    });
  }),
);
