import { isGreater } from '../../figures/compare';
import { POST_NAMES, postAmount, postRow, postTables } from '../common/postAmounts';
import { missingTables, notTestable, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import { unitOf } from '../common/unitOf';
import { columnWord, shownFigure } from '../common/words';
import { inBoth } from '../../language/bilingual';

const text: RuleText = {
  id: 'BUD-05',
  severity: 'error',
  tables: [],
  title: { sv: 'En varav-rad är större än sin rad', en: 'An of-which row exceeds its row' },
  explanation: {
    sv: 'Varav-raden är en del av kostnaderna och kan därför inte vara större. Avvikelsen prövas inte: delarna kan avvika åt olika håll.',
    en: 'The of-which row is a part of the costs and cannot exceed them. The variance is not tested: the parts may vary in opposite directions.',
  },
  example: {
    sv: 'Kostnader 2,0 varav avskrivningar och internränta 20,0.',
    en: 'Costs 2.0 of which depreciation and interest 20.0.',
  },
};

export const bud05 = rule(text, (context) => [
  ...missingTables(context.report, ['Driftbudget', 'Summering']).map(({ lack }) =>
    notTestable(lack),
  ),
  ...postTables(context.report).flatMap(({ table, fields }) => {
    const row = postRow(table, 'ofWhichDepreciation');
    if (!row) {
      const own = postAmount(table, 'ofWhichDepreciation', 'budget');
      return table.rows.length > 0 && 'lack' in own ? [notTestable(own.lack)] : [];
    }
    return fields.flatMap((field) => {
      const amount = row[field];
      if (field === 'variance' || !amount) return [];
      const costs = postAmount(table, 'costs', field);
      return tested(context, [amount, costs], (ofWhich, whole) => {
        if (!isGreater(ofWhich.value, whole.value)) return null;
        const { unit } = unitOf(context.report, amount);
        return {
          severity: text.severity,
          message: inBoth((language) => {
            const word = columnWord(amount, language);
            const [part, total] = [ofWhich, whole].map((figure) => shownFigure(figure, language));
            return language === 'sv'
              ? `${POST_NAMES.ofWhichDepreciation}: ${word} är ${part}, mer än hela kostnaden ${total}.`
              : `${POST_NAMES.ofWhichDepreciation} (${word}): ${part} is more than the whole cost of ${total}.`;
          }),
          reported: amount,
          others: 'lack' in costs ? [] : [costs],
          figures: { reported: ofWhich.value, expected: whole.value, unit },
        };
      });
    });
  }),
]);
