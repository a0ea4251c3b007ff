import { equals } from '../../figures/compare';
import type { Figure } from '../../figures/interval';
import { inBoth } from '../../language/bilingual';
import type { Datum } from '../../report/datum';
import type { ReportTable } from '../../report/report';
import type { PostRow } from '../../report/rows';
import type { Context } from '../context';
import { type AmountField, postAmount, postRow, postTables } from '../common/postAmounts';
import { missingTables, notTestable, type Outcome, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { valuesOf, whyNotTestable } from '../usable';
import { unreadable } from '../lack';
import { columnWord, shownFigure } from '../common/words';

const text: RuleText = {
  id: 'FND-08',
  severity: 'info',
  tables: [],
  title: {
    sv: 'Fonden ändras men raden Årets förändring saknas',
    en: 'The fund changes but the row for its change is missing',
  },
  explanation: {
    sv: 'Ingående och utgående fond skiljer sig, men tabellen visar inte varför. Lägg till raden Årets förändring av resultatfond.',
    en: 'Opening and closing fund differ, but the table does not show why. Add the row Årets förändring av resultatfond.',
  },
  example: {
    sv: 'Driftbudget visar fonden 3,3 in och 2,0 ut, men inget uttag.',
    en: 'Driftbudget shows the fund 3.3 in and 2.0 out, but no withdrawal.',
  },
};

export const fnd08 = rule(text, (context) => [
  ...missingTables(context.report, ['Driftbudget', 'Summering']).map(({ lack }) =>
    notTestable(lack),
  ),
  ...postTables(context.report)
    .filter(({ table }) => table.rows.length > 0)
    .map(({ table, fields }) =>
      checkTable(
        context,
        table,
        fields.filter((field) => field !== 'variance'),
      ),
    ),
]);

/** The forecast shows what is planned, so it is named before the other columns. */
function checkTable(
  context: Context,
  table: ReportTable<PostRow>,
  fields: readonly AmountField[],
): Outcome {
  if (postRow(table, 'fundMovement')) return PASSED;
  // A post that can't be read may be the row in question.
  const unread = table.rows.find(({ post }) => post.value === null);
  if (unread) return notTestable(unreadable(unread.post).lack);
  const columns = (['forecast', ...fields] as const).map((field) => [
    postAmount(table, 'closingFund', field),
    postAmount(table, 'openingFund', field),
  ]);
  const reasons = columns.map((pair) => whyNotTestable(context, pair));
  const usable = columns.filter((_, index) => reasons[index] === null);
  const moving = usable.find((pair) => {
    const [closing, opening] = valuesOf(pair) as [Figure, Figure];
    return !equals(closing.value, opening.value);
  });
  if (moving) return movement(moving as [Datum<Figure>, Datum<Figure>], table.name);
  const [reason] = reasons;
  return usable.length === 0 && reason ? notTestable(reason) : PASSED;
}

function movement([closing, opening]: [Datum<Figure>, Datum<Figure>], table: string): Outcome {
  const [out, into] = valuesOf([closing, opening]) as [Figure, Figure];
  return found({
    severity: text.severity,
    message: inBoth((language) => {
      const word = columnWord(closing, language);
      const [from, to] = [into, out].map((figure) => shownFigure(figure, language));
      return language === 'sv'
        ? `${table} visar att fonden går från ${from} till ${to} (${word}) men saknar raden Årets förändring av resultatfond.`
        : `${table} shows the fund moving from ${from} to ${to} (${word}) but lacks the row Årets förändring av resultatfond.`;
    }),
    reported: closing,
    others: [opening],
  });
}
