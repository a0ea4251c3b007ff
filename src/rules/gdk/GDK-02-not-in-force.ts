import { inBoth, type Language } from '../../language/bilingual';
import { formatDate } from '../../language/dates/formatDate';
import { isMissing } from '../../report/datum';
import type { WaiverRow } from '../../report/rows';
import { whyUnknown } from '../common/blankable';
import type { Context } from '../context';
import { notTestable, type Outcome, PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { found } from '../tested';
import { whyUnusable } from '../usable';
import type { WaiverUse } from '../findings/waivers';

const text: RuleText = {
  id: 'GDK-02',
  severity: 'warning',
  tables: ['Godkännanden'],
  title: { sv: 'Godkännandet gäller inte', en: 'A waiver is not in force' },
  explanation: {
    sv: 'Giltig till har passerat, eller så saknas Motivering. Det som godkändes räknas då som öppet igen. Ta ställning på nytt: ange en motivering och ett senare datum, eller rätta det som anmärkningen gäller.',
    en: 'Giltig till has passed, or there is no Motivering. What was waived then counts as open again. Decide anew: give a reason and a later date, or correct what the finding is about.',
  },
  example: {
    sv: 'Ett godkännande har Giltig till 2020-06-30 och kontrollen görs den 1 september.',
    en: 'A waiver has Giltig till 2020-06-30, and the check is made on 1 September.',
  },
};

export const gdk02 = rule(text, (context) =>
  context.waivers.flatMap((use) => [checkMotivation(context, use), checkDay(context, use)]),
);

function checkMotivation(context: Context, { row }: WaiverUse): Outcome {
  const { motivation } = row;
  const reason = whyUnknown(context, motivation);
  if (reason) return notTestable(reason);
  if (motivation.value !== null) return PASSED;
  const message = inBoth((language) =>
    language === 'sv'
      ? `${waiverName(row, language)} saknar motivering, så det gäller inte.`
      : `${waiverName(row, language)} has no reason, so it is not in force.`,
  );
  return found({ severity: text.severity, message, reported: motivation });
}

/** Giltig till may be left out, column and all: then the waiver has no end. */
function checkDay(context: Context, { row, isExpired }: WaiverUse): Outcome {
  const { validTo } = row;
  if (isMissing(validTo)) return PASSED;
  const reason = whyUnusable(context, validTo);
  if (reason) return notTestable(reason);
  if (isExpired === null) return notTestable(NO_DAY);
  if (!isExpired || !validTo.value) return PASSED;
  const until = validTo.value;
  const message = inBoth((language) => {
    const day = formatDate(until, language);
    return language === 'sv'
      ? `${waiverName(row, language)} gällde till ${day}.`
      : `${waiverName(row, language)} was valid until ${day}.`;
  });
  return found({ severity: text.severity, message, reported: validTo });
}

/** A waiver at the beginning of a sentence; by its place where it names no rule. */
function waiverName({ rule: named, source }: WaiverRow, language: Language): string {
  if (language === 'sv')
    return `Godkännandet ${named.value ? `av ${named.value}` : `på rad ${source.row}`}`;
  return `The waiver ${named.value ? `of ${named.value}` : `in row ${source.row}`}`;
}

const NO_DAY = {
  sv: 'Dagen för kontrollen är inte känd och Rapportdatum saknas.',
  en: 'The day of the check is not known, and Rapportdatum is missing.',
};
