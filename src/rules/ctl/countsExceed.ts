import { isGreater } from '../../figures/compare';
import type { Figure } from '../../figures/interval';
import { inBoth, type Language } from '../../language/bilingual';
import type { Datum } from '../../report/datum';
import { isMissing } from '../../report/datum';
import type { ControlRow } from '../../report/rows';
import type { Context } from '../context';
import { nameAtStart } from '../common/nameAtStart';
import { type Outcome, rule, type Rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';
import { shownFigure } from '../common/words';

type Say = (part: string, whole: string, language: Language) => string;

/** A rule that one count of a control may not exceed another. */
export function countsExceed(
  text: RuleText,
  pick: (row: ControlRow) => readonly [part: Datum<Figure>, whole: Datum<Figure>],
  say: Say,
): Rule {
  const checkRow = (context: Context, row: ControlRow): Outcome[] => {
    const [part, whole] = pick(row);
    // A control that counts nothing, such as one not yet begun, has nothing to test.
    if (isMissing(part) && isMissing(whole)) return [];
    const outcome = tested(context, [part, whole], (some, all) => {
      if (!isGreater(some.value, all.value)) return null;
      return {
        severity: text.severity,
        message: inBoth((language) => {
          const counts = say(shownFigure(some, language), shownFigure(all, language), language);
          return `${nameAtStart(row.name, language)}: ${counts}`;
        }),
        reported: part,
        others: [whole],
        figures: { reported: some.value, expected: all.value, unit: 'st' },
      };
    });
    return [outcome];
  };
  return rule(text, (context) =>
    context.report.controls.rows.flatMap((row) => checkRow(context, row)),
  );
}
