import type { RowValues } from '../../../excel/workbookPort';
import type { Bilingual } from '../../../language/bilingual';
import { type CalendarDate, compareDates, isoDate } from '../../../language/dates/calendarDate';
import { localDay } from '../../../language/dates/localTime';
import { cleanText } from '../../../language/words/cleanText';
import { readDate } from '../../../language/dates/readDate';
import { inColumns } from '../../../report/table';
import { waivers } from '../../../report/tables/waivers';
import type { Finding } from '../../../rules/finding';

/** The table that holds the waivers. */
export const WAIVERS = waivers.name;

/** What a person writes to waive a finding. */
export interface WrittenWaiver {
  readonly motivation: string;
  readonly approvedBy: string;
  readonly date: string;
  readonly validTo: string;
}

export type WaiverField = keyof WrittenWaiver;

/** The empty form: today's date, and the handler of the report. */
export const emptyWaiver = (handler: string | null, now: Date): WrittenWaiver => ({
  motivation: '',
  approvedBy: handler ?? '',
  date: isoDate(localDay(now)),
  validTo: '',
});

export type ReadWaiver =
  | { readonly ok: true; readonly values: RowValues }
  | { readonly ok: false; readonly faults: Partial<Record<WaiverField, Bilingual>> };

/** The row that waives a finding, or what is wrong with the form, field by field. */
export function readWrittenWaiver(finding: Finding, written: WrittenWaiver): ReadWaiver {
  const motivation = cleanText(written.motivation);
  const [date, validTo] = [dateIn(written.date), dateIn(written.validTo)];
  const faults: Partial<Record<WaiverField, Bilingual>> = {
    ...(motivation === '' ? { motivation: WHY } : {}),
    ...(date === undefined ? { date: NO_DATE } : {}),
    ...(validTo === undefined ? { validTo: NO_DATE } : {}),
    ...(date && validTo && compareDates(validTo, date) < 0 ? { validTo: TOO_EARLY } : {}),
  };
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const approvedBy = cleanText(written.approvedBy);
  return {
    ok: true,
    values: inColumns<RowValues[string], typeof waivers>(waivers, {
      rule: finding.rule,
      // The id is rule and key; the key is the same when rows are inserted or sheets renamed.
      key: finding.id.slice(finding.rule.length + 1),
      motivation,
      ...(approvedBy === '' ? {} : { approvedBy }),
      ...(date ? { date } : {}),
      ...(validTo ? { validTo } : {}),
    }),
  };
}

/** Null when nothing is written, undefined when it is no date. */
function dateIn(text: string): CalendarDate | null | undefined {
  if (cleanText(text) === '') return null;
  return readDate(text) ?? undefined;
}

const WHY = {
  sv: 'Skriv varför anmärkningen godkänns.',
  en: 'Say why the finding is waived.',
};
const NO_DATE = {
  sv: 'Skriv datumet så här: 2020-09-15.',
  en: 'Write the date like this: 2020-09-15.',
};
const TOO_EARLY = {
  sv: 'Sista dagen ligger före datumet.',
  en: 'The last day is before the date.',
};
