import { isMoneyUnit, MONEY_UNITS, type MoneyUnit } from '../../figures/money';
import { isoDate, lastDayOfMonth } from '../../language/dates/calendarDate';
import { normalizeUnit } from '../../language/numbers/normalizeUnit';
import { alternative, type Asker } from '../asking/asker';
import type { Question } from '../asking/question';
import type { Fact } from '../proposal/adoption';
import { committeesIn } from './committee';
import { monthOfPeriod, saidBy, timeIn, type Said } from './time';
import type { Title } from './titles';

const ANSWERED = 'svar';

const factQuestion = (
  name: string,
  also: readonly string[],
  takes: Question['takes'],
  text: Question['text'],
  alternatives: Question['alternatives'] = [],
): Question => ({ id: name, about: name, alsoAbout: also, takes, text, alternatives });

/** The committee: from titles, the names of sheets and of the file, or asked for. */
export function committeeFact(titles: readonly Title[], asker: Asker): Fact {
  const told = asker.told('Nämnd', 'committee');
  if (told !== null) return { name: 'Nämnd', value: told, from: ANSWERED };
  const found = committeesIn(titles);
  const [first] = found;
  const rivals = found.filter(({ rank }) => rank === first?.rank);
  if (first && rivals.length === 1) return { name: 'Nämnd', value: first.name, from: first.from };
  const answer = asker.ask(
    factQuestion(
      'Nämnd',
      ['committee'],
      'text',
      rivals.length > 1
        ? {
            sv: 'Arbetsboken nämner flera nämnder. Vems är rapporten?',
            en: 'The workbook names several committees. Whose is the report?',
          }
        : {
            sv: 'Ingenting i arbetsboken säger vilken nämnd den gäller. Vilken är det?',
            en: 'Nothing in the workbook says which committee it is about. Which is it?',
          },
      rivals.map(({ name, from }) =>
        alternative(
          name,
          { sv: name, en: name },
          { sv: `Nämnd blir ${name}.`, en: `Nämnd becomes ${name}.` },
          [{ sv: `Står i ${from}.`, en: `Stands in ${from}.` }],
        ),
      ),
    ),
  );
  return { name: 'Nämnd', value: answer, from: answer === null ? null : ANSWERED };
}

/** When the report is about: what titles say, else headers. */
export interface ReportWhen {
  readonly year: number | null;
  readonly period: string | null;
  readonly month: number | null;
}

/** What titles say of the year, before any table is read. */
export function yearSaid(titles: readonly Title[]): Said<number> | null {
  const said = saidBy(titles, (text) => timeIn(text).years);
  const [first] = said;
  if (!first) return null;
  const rivals = said.filter(({ rank }) => rank === first.rank);
  if (rivals.length === 1) return first;
  // A title that says a period as well is the report's; else the latest year, if it is the titles'.
  const dated = saidBy(titles, (text) => {
    const { years, period } = timeIn(text);
    return period !== null && years.length === 1 ? years : [];
  });
  return dated.length > 0 && dated.filter(({ rank }) => rank === dated[0]?.rank).length === 1
    ? (dated[0] ?? null)
    : null;
}

/** The year, from titles or else from the headers of the tables. */
export function yearFact(
  said: Said<number> | null,
  fromHeaders: Said<number> | null,
  asker: Asker,
): Fact {
  const told = asker.told('Rapportår', 'År', 'year');
  if (told !== null && /^(?:19|20)\d{2}$/.test(told))
    return { name: 'Rapportår', value: Number(told), from: ANSWERED };
  const conflicts = said !== null && fromHeaders !== null && said.value !== fromHeaders.value;
  const sure = conflicts ? (said.rank <= 1 ? null : fromHeaders) : (said ?? fromHeaders);
  if (sure) return { name: 'Rapportår', value: sure.value, from: sure.from };
  const answer = asker.ask(
    factQuestion(
      'Rapportår',
      ['År', 'year'],
      'year',
      { sv: 'Vilket år gäller rapporten?', en: 'Which year is the report about?' },
      [said, fromHeaders].flatMap((one) =>
        one
          ? [
              alternative(
                String(one.value),
                { sv: String(one.value), en: String(one.value) },
                {
                  sv: `Rapportåret blir ${one.value}.`,
                  en: `The report year becomes ${one.value}.`,
                },
                [{ sv: `Står i ${one.from}.`, en: `Stands in ${one.from}.` }],
              ),
            ]
          : [],
      ),
    ),
  );
  return {
    name: 'Rapportår',
    value: answer === null ? null : Number(answer),
    from: answer === null ? null : ANSWERED,
  };
}

/** The period that titles say; of several of one rank none. */
export function periodSaid(titles: readonly Title[]): Said<string> | null {
  const said = saidBy(titles, (text) => {
    const { period } = timeIn(text);
    return period === null ? [] : [period];
  });
  const [first] = said;
  if (!first) return null;
  return said.filter(({ rank }) => rank === first.rank).length === 1 ? first : null;
}

/** The period, from titles or else from the months of the headers. */
export function periodFact(
  said: Said<string> | null,
  fromHeaders: Said<string> | null,
  asker: Asker,
): Fact {
  const told = asker.told('Period');
  const answered = told === null ? null : periodAnswered(told);
  if (answered !== null) return { name: 'Period', value: answered, from: ANSWERED };
  const sure = said ?? fromHeaders;
  if (sure) return { name: 'Period', value: sure.value, from: sure.from };
  const answer = asker.ask(
    factQuestion(
      'Period',
      ['tertial'],
      'period',
      { sv: 'Vilken period gäller rapporten?', en: 'Which period is the report about?' },
      (['T1', 'T2', 'VB'] as const).map((id) =>
        alternative(id, PERIODS[id], {
          sv: `Perioden blir ${id}.`,
          en: `The period becomes ${id}.`,
        }),
      ),
    ),
  );
  const value = answer === null ? null : periodAnswered(answer);
  return { name: 'Period', value, from: value === null ? null : ANSWERED };
}

const PERIODS = {
  T1: { sv: 'tertial 1', en: 'tertial 1' },
  T2: { sv: 'tertial 2', en: 'tertial 2' },
  VB: { sv: 'verksamhetsberättelse', en: 'annual report' },
} as const;

function periodAnswered(answer: string): string | null {
  if (/^(?:T[12]|VB|M(?:0[1-9]|1[0-2]))$/i.test(answer)) return answer.toUpperCase();
  return timeIn(answer).period;
}

/** The last day of the period, which follows from it. */
export function reportDateFact(year: Fact, period: Fact): Fact {
  const month = monthOfPeriod(typeof period.value === 'string' ? period.value : null);
  if (typeof year.value !== 'number' || month === null)
    return { name: 'Rapportdatum', value: null, from: null };
  const day = lastDayOfMonth(year.value, month);
  return { name: 'Rapportdatum', value: isoDate({ year: year.value, month, day }), from: 'Period' };
}

/** The unit of the report, or asked for; `amounts` says how large they are. */
export function unitFact(
  said: { readonly unit: MoneyUnit; readonly from: string } | null,
  largest: number,
  asker: Asker,
): Fact & { readonly value: MoneyUnit | null } {
  const told = asker.told('Penningenhet', 'unit', 'enhet');
  const answered = told === null ? null : normalizeUnit(told).toLowerCase();
  if (isMoneyUnit(answered)) return { name: 'Penningenhet', value: answered, from: ANSWERED };
  if (said) return { name: 'Penningenhet', value: said.unit, from: said.from };
  const answer = asker.ask(
    factQuestion(
      'Penningenhet',
      ['unit', 'enhet'],
      'alternative',
      {
        sv: 'Ingenting i arbetsboken säger vilken enhet beloppen står i. Vilken är det?',
        en: 'Nothing in the workbook says which unit the amounts are in. Which is it?',
      },
      MONEY_UNITS.map((unit) =>
        alternative(
          unit,
          { sv: unit, en: unit },
          { sv: `Beloppen läses i ${unit}.`, en: `The amounts are read in ${unit}.` },
          evidenceOf(unit, largest),
        ),
      ),
    ),
  );
  return {
    name: 'Penningenhet',
    value: isMoneyUnit(answer) ? answer : null,
    from: answer === null ? null : ANSWERED,
  };
}

/** A committee turns over from a million to tens of milliards. */
const USUAL: Readonly<Record<MoneyUnit, readonly [number, number]>> = {
  kr: [1_000_000, 50_000_000_000],
  tkr: [1_000, 50_000_000],
  mnkr: [1, 50_000],
};

/** Whether amounts of that size are a committee's in a unit. */
export const isUsualSize = (unit: MoneyUnit, largest: number): boolean => {
  const [least, most] = USUAL[unit];
  return largest >= least && largest <= most;
};

const evidenceOf = (unit: MoneyUnit, largest: number) =>
  largest > 0 && isUsualSize(unit, largest)
    ? [
        {
          sv: `Det största beloppet, ${largest}, är rimligt i ${unit}.`,
          en: `The largest amount, ${largest}, is reasonable in ${unit}.`,
        },
      ]
    : [];
