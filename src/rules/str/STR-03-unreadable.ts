import { inBoth, type Language } from '../../language/bilingual';
import type { Expected } from '../../report/datum';
import type { Context } from '../context';
import { cellFaultRule, type Misread } from './cellFaults';
import { thresholdFault } from './thresholdFault';
import { placeOf, writtenIn } from './writtenIn';

export const str03 = cellFaultRule(
  {
    id: 'STR-03',
    severity: 'error',
    tables: [],
    title: { sv: 'Värdet kan inte läsas', en: 'A value cannot be read' },
    explanation: {
      sv: 'Cellen innehåller något annat än kolumnen är till för: text i stället för belopp, ett datum som inte finns, en okänd enhet, eller en formel vars resultat inte är sparat. Allt annat på raden prövas ändå.',
      en: 'The cell holds something other than what its column is for: text instead of an amount, a date that does not exist, an unknown unit, or a formula whose result was not saved. All else on the row is tested anyway.',
    },
    example: {
      sv: 'Prognos är ”cirka 54”, som inte är ett belopp.',
      en: 'Prognos is “about 54”, which is not an amount.',
    },
  },
  ['unreadable', 'unknownUnit', 'noResult', 'blankKey'],
  (fault, datum) =>
    inBoth((language) => {
      const [place, value] = [placeOf(datum, language), writtenIn(datum, language)];
      const isSwedish = language === 'sv';
      switch (fault.kind) {
        case 'noResult':
          return isSwedish
            ? `${place} är en formel utan sparat resultat: öppna arbetsboken i Excel och spara den.`
            : `${place} is a formula without a saved result: open the workbook in Excel and save it.`;
        case 'blankKey':
          return isSwedish
            ? `${datum.column.name} saknas på raden, så den kan inte kopplas till något.`
            : `${datum.column.name} is missing on the row, so the row cannot be tied to anything.`;
        case 'unknownUnit':
          return isSwedish
            ? `${place} är ”${value}”: enheten ${fault.unit} hör inte hemma i kolumnen.`
            : `${place} is “${value}”: the unit ${fault.unit} does not belong in the column.`;
        case 'unreadable':
          return isSwedish
            ? `${place} är ”${value}” men ska vara ${EXPECTED[fault.expected].sv}.`
            : `${place} is “${value}” but should be ${EXPECTED[fault.expected].en}.`;
      }
    }),
  misfittingThresholds,
);

/** A threshold that is no number of the kind its rule compares with. */
function misfittingThresholds(context: Context): Misread[] {
  return context.report.heading.thresholds.flatMap((setting): Misread[] => {
    const fault = thresholdFault(context, setting);
    if (fault?.kind !== 'misfit') return [];
    const reported = setting.value;
    const message = inBoth((language) => {
      const [place, value] = [placeOf(reported, language), writtenIn(reported, language)];
      const isSwedish = language === 'sv';
      const wanted = fault.expected
        .map((kind) => EXPECTED[kind === 'share' ? 'share' : 'amount'][language])
        .join(isSwedish ? ', eller ' : ', or ');
      return isSwedish
        ? `${place} är ”${value}” men ska vara ${wanted}.`
        : `${place} is “${value}” but should be ${wanted}.`;
    });
    return [{ reported, message }];
  });
}

const EXPECTED: Readonly<Record<Expected, Readonly<Record<Language, string>>>> = {
  amount: { sv: 'ett belopp, till exempel 1 234,5', en: 'an amount, for example 1 234,5' },
  count: { sv: 'ett heltal, till exempel 137', en: 'a whole number, for example 137' },
  measure: {
    sv: 'ett mätvärde, till exempel 61,54 %, 4 st eller Ja',
    en: 'a measure, for example 61,54 %, 4 st or Ja',
  },
  date: { sv: 'ett datum, till exempel 2020-08-31', en: 'a date, for example 2020-08-31' },
  share: { sv: 'en andel, till exempel 25 %', en: 'a share, for example 25 %' },
  year: { sv: 'ett årtal, till exempel 2020', en: 'a year, for example 2020' },
  number: { sv: 'ett tal utan enhet, till exempel 0,5', en: 'a bare number, for example 0,5' },
  verdict: { sv: 'SANT, FALSKT eller ett tal', en: 'TRUE, FALSE or a number' },
  decimals: { sv: 'ett antal decimaler från 0 till 8', en: 'a number of decimals from 0 to 8' },
};
