import type { ResultUnitRow } from '../../report/rows';
import type { Context } from '../context';
import { linearRule, plus, type Relation } from '../relation';
import { POST_NAMES, postAmount } from '../common/postAmounts';
import { movementPart } from './fundTables';

export const fnd09 = linearRule(
  {
    id: 'FND-09',
    severity: 'error',
    tables: ['Resultatenheter'],
    title: {
      sv: 'Resultatenheternas fonder stämmer inte',
      en: 'The funds of the result units do not add up',
    },
    explanation: {
      sv: 'För varje resultatenhet är utgående fond ingående minus årets uttag, och enheternas fonder ger tillsammans nämndens fond i Summering (prognosen).',
      en: 'For every result unit the closing fund is the opening fund minus its withdrawal, and the funds of the units together are the fund of the committee in Summering (the forecast).',
    },
    example: {
      sv: 'Två enheter med utgående fond 1,0 och 0,5, men nämndens utgående fond är 2,0.',
      en: 'Two units with closing funds 1.0 and 0.5, but the closing fund of the committee is 2.0.',
    },
  },
  (context) => {
    const { rows } = context.report.resultUnits;
    return [
      ...rows.map((row) => ofUnit(context, row)),
      ...(['openingFund', 'fundMovement', 'closingFund'] as const).map((post) =>
        sumOf(context, post),
      ),
    ];
  },
);

const ofUnit = (context: Context, row: ResultUnitRow): Relation => ({
  label: row.name.value ?? 'Resultatenhet',
  total: row.closingFund,
  parts: [plus(row.openingFund), movementPart(context, row.fundMovement, -1)],
  exactness: 'rounded',
});

/** The committee's fund is the reported total: the units are its parts. */
const sumOf = (
  { report }: Context,
  post: 'openingFund' | 'fundMovement' | 'closingFund',
): Relation => ({
  label: `${POST_NAMES[post]} (Resultatenheter)`,
  total: postAmount(report.totals, post, 'forecast'),
  parts: report.resultUnits.rows.map((row) => plus(row[post])),
  exactness: 'rounded',
});
