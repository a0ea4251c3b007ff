import { columnLetters } from '../../report/address';
import type { FrameColumn } from '../grid/frame';
import type { MoneyField, OpenRole } from '../money/roles';
import { alternative } from './asker';
import type { Question } from './question';

/** The columns of amounts by their names in the contract. */
export const FIELD_NAMES: Readonly<Record<MoneyField, string>> = {
  budget: 'Budget',
  booked: 'Bokfört',
  forecast: 'Prognos',
  variance: 'Avvikelse',
  priorAccounts: 'Bokslut föregående år',
  priorBooked: 'Bokfört föregående år',
  priorForecast: 'Föregående prognos',
};

const LEAVE = alternative(
  'leave it',
  { sv: 'läs den inte', en: 'leave it' },
  { sv: 'Kolumnen läses inte.', en: 'The column is not read.' },
);

const nameOf = ({ column, header }: FrameColumn): string =>
  header === '' ? columnLetters(column) : `${columnLetters(column)} (${header})`;

/** Asks which of several columns a field is, or whether the only one may be it. */
export function roleQuestion({ field, candidates, reason }: OpenRole, sheet: string): Question {
  const name = FIELD_NAMES[field];
  const [first] = candidates as [FrameColumn];
  const base = {
    id: `${name}|${sheet}`,
    about: name,
    alsoAbout: [field],
    takes: 'alternative' as const,
  };
  if (reason === 'sameAsForecast') {
    return {
      ...base,
      text: {
        sv: `Bladet ${sheet} har bara årets utfall, i kolumn ${nameOf(first)}. Är bokfört samma belopp?`,
        en: `Sheet ${sheet} has only the outcome of the year, in column ${nameOf(first)}. Is booked the same amount?`,
      },
      alternatives: [
        alternative(
          'yes',
          { sv: 'ja', en: 'yes' },
          { sv: 'Bokfört läses ur samma celler.', en: 'Bokfört is read from the same cells.' },
          [
            {
              sv: 'Vid årets slut är utfallet det bokförda.',
              en: 'At year-end the outcome is what is booked.',
            },
          ],
        ),
        alternative(
          'no',
          { sv: 'nej', en: 'no' },
          { sv: 'Bokfört saknas.', en: 'Bokfört is missing.' },
        ),
      ],
    };
  }
  if (reason === 'twoYearsBack' || reason === 'periodOnly') {
    const why =
      reason === 'periodOnly'
        ? { sv: 'gäller en del av året', en: 'is for a part of the year' }
        : {
            sv: 'är inte från året före rapportåret',
            en: 'is not from the year before the report',
          };
    return {
      ...base,
      text: {
        sv: `Kolumn ${nameOf(first)} på ${sheet} ${why.sv}. Ska den ändå läsas som ${name}?`,
        en: `Column ${nameOf(first)} on ${sheet} ${why.en}. Should it be read as ${name} all the same?`,
      },
      alternatives: [
        alternative(
          'use it',
          { sv: 'använd den', en: 'use it' },
          { sv: `Kolumnen läses som ${name}.`, en: `The column is read as ${name}.` },
        ),
        LEAVE,
      ],
    };
  }
  return {
    ...base,
    text: {
      sv: `Vilken kolumn på ${sheet} är ${name}?`,
      en: `Which column on ${sheet} is ${name}?`,
    },
    alternatives: [
      ...candidates.map((column) =>
        alternative(
          columnLetters(column.column),
          {
            sv: column.header || columnLetters(column.column),
            en: column.header || columnLetters(column.column),
          },
          {
            sv: `Kolumn ${nameOf(column)} läses som ${name}.`,
            en: `Column ${nameOf(column)} is read as ${name}.`,
          },
          [{ sv: `Rubriken är ”${column.header}”.`, en: `The header is “${column.header}”.` }],
        ),
      ),
      LEAVE,
    ],
  };
}

/** Asks what rows are that say no side. */
export function sideQuestion(sheet: string, minus: number, plus: number): Question {
  const counted = {
    sv: `${minus} belopp är under noll och ${plus} över.`,
    en: `${minus} amounts are below nought and ${plus} above.`,
  };
  return {
    id: `Slag|${sheet}`,
    about: 'Slag',
    alsoAbout: ['kind', 'side'],
    takes: 'alternative',
    text: {
      sv: `Bladet ${sheet} har en rad per område och säger inte om beloppen är kostnader, intäkter eller netto. Vad är de?`,
      en: `Sheet ${sheet} has one row per area and does not say whether the amounts are costs, revenues or net. What are they?`,
    },
    alternatives: [
      alternative(
        'Kostnad (net)',
        { sv: 'nettokostnader', en: 'net costs' },
        {
          sv: 'Raderna läses som kostnader; intäkterna är redan avdragna.',
          en: 'The rows are read as costs; revenues are already taken off.',
        },
        minus > plus ? [counted] : [],
      ),
      alternative(
        'Kostnad',
        { sv: 'kostnader', en: 'costs' },
        {
          sv: 'Raderna läses som kostnader utan intäkter.',
          en: 'The rows are read as costs without revenues.',
        },
        minus > plus ? [] : [counted],
      ),
      alternative(
        'Intäkt',
        { sv: 'intäkter', en: 'revenues' },
        { sv: 'Raderna läses som intäkter.', en: 'The rows are read as revenues.' },
      ),
    ],
  };
}

/** Asks whether a dash is nought. */
export const dashQuestion = (count: number, where: string): Question => ({
  id: '-',
  about: '-',
  alsoAbout: ['–', '—', '−', 'streck', 'dash'],
  takes: 'alternative',
  text: {
    sv: `I ${count} celler för belopp står bara ett streck, den första ${where}. Betyder det noll, eller saknas beloppet?`,
    en: `In ${count} cells of amounts only a dash stands, the first ${where}. Is it nought, or is the amount missing?`,
  },
  alternatives: [
    alternative(
      'zero',
      { sv: 'noll', en: 'zero' },
      { sv: 'Cellerna läses som 0.', en: 'The cells are read as 0.' },
    ),
    alternative(
      'missing',
      { sv: 'saknas', en: 'missing' },
      {
        sv: 'Cellerna är tomma och räknas inte med.',
        en: 'The cells are blank and take part in no sum.',
      },
    ),
  ],
});

/** Asks whether rows of one area and side are added up. */
export const addQuestion = (sheet: string, area: string, count: number): Question => ({
  id: `Verksamhetsområde|${sheet}`,
  about: 'Verksamhetsområde',
  alsoAbout: ['area', 'rader', 'rows'],
  takes: 'alternative',
  text: {
    sv: `På ${sheet} har flera rader samma område och slag, till exempel ${area} (${count} rader). Ska de läggas ihop?`,
    en: `On ${sheet} several rows have the same area and side, for example ${area} (${count} rows). Should they be added up?`,
  },
  alternatives: [
    alternative(
      'add them',
      { sv: 'lägg ihop dem', en: 'add them' },
      { sv: 'Området får en rad med summan.', en: 'The area gets one row with the sum.' },
    ),
    alternative(
      'leave it',
      { sv: 'låt dem stå', en: 'leave it' },
      { sv: 'Raderna läses inte.', en: 'The rows are not read.' },
    ),
  ],
});

/** Asks which way a variance is counted. */
export const varianceQuestion = (sheet: string, column: FrameColumn): Question => ({
  id: `Avvikelse|${sheet}`,
  about: 'Avvikelse',
  alsoAbout: ['variance'],
  takes: 'alternative',
  text: {
    sv: `Kolumn ${nameOf(column)} på ${sheet} följer inte av budget och prognos åt något håll. Är plus bättre eller sämre än budget?`,
    en: `Column ${nameOf(column)} on ${sheet} follows from budget and forecast in neither sign. Is plus better or worse than budget?`,
  },
  alternatives: [
    alternative(
      'plus better',
      { sv: 'plus är bättre', en: 'plus is better' },
      { sv: 'Beloppen läses som de står.', en: 'The amounts are read as they stand.' },
    ),
    alternative(
      'plus worse',
      { sv: 'plus är sämre', en: 'plus is worse' },
      { sv: 'Beloppen läses med omvänt tecken.', en: 'The amounts are read with the other sign.' },
    ),
    LEAVE,
  ],
});
