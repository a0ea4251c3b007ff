import { absolute, multiply } from '../../figures/arithmetic';
import { isLess, isZero } from '../../figures/compare';
import type { Decimal } from '../../figures/decimal';
import type { Figure } from '../../figures/interval';
import { inBoth } from '../../language/bilingual';
import { foldText } from '../../language/words/cleanText';
import type { Report } from '../../report/report';
import type { AreaRow } from '../../report/rows';
import { TABLES } from '../../report/tables';
import { type Context, thresholdOf } from '../context';
import { notTestable, type Outcome, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import { unitOf, whyNoUnit } from '../common/unitOf';
import { unreadableThreshold } from '../common/unreadableThreshold';
import { type Lack, lack, type Source } from '../lack';
import { shownFigure } from '../common/words';
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
    en: 'The variance is at least 5% of the budget and at least 0.5 mnkr. Say why in Kommentar, or in Texter with the area in Avser.',
  },
  example: {
    sv: 'Upphandling, kostnad: avvikelse 3,4 mot budget 38,8 och ingen kommentar.',
    en: 'Upphandling, cost: a variance of 3.4 from the budget of 38.8 and no comment.',
  },
};

export const bud10 = rule(text, (context) => {
  const share = thresholdOf(context, text, 'andel');
  const amount = thresholdOf(context, text, 'belopp');
  if (share === null || amount === null) return [unreadableThreshold(text)];
  const noUnit = whyNoUnit(context);
  if (noUnit) return [notTestable(noUnit)];
  return context.report.areas.rows.map((row) => checkRow(context, row, share, amount));
});

function checkRow(context: Context, row: AreaRow, share: Decimal, least: Decimal): Outcome {
  const isLarge = (variance: Figure, budget: Figure) => {
    const size = absolute(variance.value);
    const isSmall = isLess(size, multiply(share, absolute(budget.value))) || isLess(size, least);
    return !isSmall && !isZero(size);
  };
  const { variance: by, budget: of } = row;
  // A small variance needs no comment, so it does not matter what the comment says.
  if (by.value && of.value && !isLarge(by.value, of.value)) {
    return tested(context, [by, of], () => null);
  }
  const needed = [by, of, commentOf(context.report, row)] as const;
  return tested(context, needed, (variance, budget, comment) => {
    if (comment !== '') return null;
    return {
      severity: text.severity,
      message: inBoth((language) => {
        const [by, of] = [variance, budget].map((figure) => shownFigure(figure, language));
        return language === 'sv'
          ? `${areaName(row, language)}: avvikelsen ${by} mot budgeten ${of} är inte kommenterad.`
          : `${areaName(row, language)}: the variance of ${by} from the budget of ${of} has no comment.`;
      }),
      reported: row.variance,
      others: [row.budget],
      figures: { reported: variance.value, unit: unitOf(context.report, row.variance).unit },
    };
  });
}

const ABOUT = TABLES.texts.columns.about;

/**
 * The comment on the variance: from Kommentar, else from a text about the area. A blank comment
 * counts as an answer; there is none only when Kommentar and Texter are missing or can't be read.
 */
function commentOf({ texts }: Report, { comment, area }: AreaRow): Source<string> {
  if (comment.value !== null || comment.fault) return comment;
  const hasTexts = texts.columns.some(({ name }) => name === ABOUT.name);
  if (!hasTexts) return comment.written === null ? NOWHERE : { ...comment, value: '' };
  if (area.value === null) return area;
  const name = foldText(area.value);
  const own = texts.rows.filter(({ about }) => foldText(about.value ?? '') === name);
  const said = own.find(({ text: words }) => words.value !== null);
  if (said) return said.text;
  const unread = own.find(({ text: words }) => words.fault)?.text;
  const unplaced = texts.rows.find(({ about }) => about.fault)?.about;
  return unread ?? unplaced ?? { ...area, value: '' };
}

const NOWHERE: Lack = lack(
  'Varken kolumnen Kommentar i Verksamheter eller Texter med kolumnen Avser finns.',
  'There is neither a column Kommentar in Verksamheter nor Texter with a column Avser.',
);
