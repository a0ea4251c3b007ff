import { absolute, multiply } from '../../figures/arithmetic';
import { isLess, isZero } from '../../figures/compare';
import type { Decimal } from '../../figures/decimal';
import { inBoth } from '../../language/bilingual';
import { foldText } from '../../language/cleanText';
import type { Report } from '../../report/report';
import type { AreaRow } from '../../report/rows';
import { type Context, thresholdOf } from '../context';
import { type Outcome, rule, type RuleText } from '../rule';
import { tested } from '../tested';
import { unitOf } from '../unitOf';
import { unreadableThreshold } from '../unreadableThreshold';
import { type Lack, lack } from '../usable';
import { shownFigure } from '../words';
import { areaName } from './areaName';

const text: RuleText = {
  id: 'BUD-10',
  severity: 'warning',
  tables: ['Verksamheter'],
  thresholds: [
    { name: 'andel', kind: 'share', standard: '0.05' },
    { name: 'belopp', kind: 'money', standard: '0.5' },
  ],
  title: { sv: 'Stor avvikelse utan kommentar', en: 'A large variance without a comment' },
  explanation: {
    sv: 'Avvikelsen är minst 5 % av budgeten och minst 0,5 mnkr. Skriv varför i Kommentar, eller i Texter med området under Avser.',
    en: 'The variance is at least 5 % of budget and at least 0.5 mnkr. Say why in Kommentar, or in Texter with the area in Avser.',
  },
  example: {
    sv: 'Upphandling, kostnad: avvikelse 3,4 av budget 38,8 och ingen kommentar.',
    en: 'Upphandling, cost: variance 3.4 of budget 38.8 and no comment.',
  },
};

export const bud10 = rule(text, (context) => {
  const share = thresholdOf(context, text, 'andel');
  const amount = thresholdOf(context, text, 'belopp');
  if (share === null || amount === null) return [unreadableThreshold(text)];
  const commented = commentedAreas(context.report);
  return context.report.areas.rows.map((row) => checkRow(context, row, share, amount, commented));
});

/** Areas that a text is about; null when the workbook has no Texter. */
function commentedAreas({ texts }: Report): ReadonlySet<string> | null {
  if (texts.source === null) return null;
  const written = texts.rows.filter(({ text: words }) => words.value !== null);
  return new Set(written.map(({ about }) => foldText(about.value ?? '')));
}

function checkRow(
  context: Context,
  row: AreaRow,
  share: Decimal,
  least: Decimal,
  commented: ReadonlySet<string> | null,
): Outcome {
  const needed = [row.variance, row.budget, row.area, commentPlace(row, commented)] as const;
  return tested(context, needed, (variance, budget, area, comment) => {
    const size = absolute(variance.value);
    const isSmall = isLess(size, multiply(share, absolute(budget.value))) || isLess(size, least);
    if (isSmall || isZero(size) || comment !== '' || commented?.has(foldText(area))) return null;
    return {
      severity: text.severity,
      message: inBoth((language) => {
        const [by, of] = [variance, budget].map((figure) => shownFigure(figure, language));
        return language === 'sv'
          ? `${areaName(row, language)}: avvikelsen ${by} av budget ${of} är inte kommenterad.`
          : `${areaName(row, language)}: the variance ${by} of budget ${of} has no comment.`;
      }),
      reported: row.variance,
      others: [row.budget],
      figures: { reported: variance.value, unit: unitOf(context.report, row.variance).unit },
    };
  });
}

/** A blank comment is an answer; only without Kommentar and Texter there is nowhere to look. */
function commentPlace({ comment }: AreaRow, commented: ReadonlySet<string> | null) {
  if (comment.fault) return comment;
  if (comment.written !== null || commented !== null) {
    return { ...comment, value: comment.value ?? '' };
  }
  return NOWHERE;
}

const NOWHERE: Lack = lack(
  'Varken kolumnen Kommentar i Verksamheter eller tabellen Texter finns.',
  'There is neither a column Kommentar in Verksamheter nor a table Texter.',
);
