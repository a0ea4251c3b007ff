import { isGreater } from '../../figures/compare';
import { roundingInterval } from '../../figures/interval';
import { inBoth } from '../../language/bilingual';
import { foldText } from '../../language/words/cleanText';
import { POST_NAMES, postRow } from '../common/postAmounts';
import { unitOf } from '../common/unitOf';
import { columnWord, shownFigure } from '../common/words';
import type { Context } from '../context';
import type { Outcome } from '../rule';
import { tested } from '../tested';

const DEPRECIATION_AREA = 'avskrivningar och internränta';

/**
 * An area of that name holds depreciation, but not all of it: the other areas may have their own. So
 * it need not be the of-which row, but can't be more.
 */
export function areaBesideOfWhich(context: Context): Outcome[] {
  const { report } = context;
  const row = postRow(report.operatingBudget, 'ofWhichDepreciation');
  const area = report.areas.rows.find(
    ({ area: name, kind }) =>
      kind.value === 'cost' && foldText(name.value ?? '') === DEPRECIATION_AREA,
  );
  if (!row || !area || postRow(report.totals, 'ofWhichDepreciation')) return [];
  return (['budget', 'booked', 'forecast'] as const).map((field) =>
    tested(context, [row[field], area[field]], (ofWhich, part) => {
      const isMore = isGreater(roundingInterval(part).low, roundingInterval(ofWhich).high);
      if (!isMore) return null;
      const { unit } = unitOf(report, row[field]);
      return {
        severity: 'warning',
        message: inBoth((language) => {
          const word = columnWord(area[field], language);
          const [whole, its] = [ofWhich, part].map((figure) => shownFigure(figure, language));
          return language === 'sv'
            ? `${POST_NAMES.ofWhichDepreciation}: ${word} är ${whole}, men verksamhetsområdet med det namnet har ${its}.`
            : `${POST_NAMES.ofWhichDepreciation}: ${word} is ${whole}, but the area of that name has ${its}.`;
        }),
        reported: row[field],
        others: [area[field]],
        figures: { reported: ofWhich.value, expected: part.value, unit },
      };
    }),
  );
}
