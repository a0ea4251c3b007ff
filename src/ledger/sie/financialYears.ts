import { answered } from '../answered';
import type { FinancialYear, Month } from '../ledger';
import type { Question } from '../../language/question';
import type { Around } from './bookedParts';
import type { SieContent } from './sieContent';
import { periodParts, voucherParts } from './sieParts';

export interface Years {
  readonly year: FinancialYear | null;
  readonly lastYear: FinancialYear | null;
  readonly questions: readonly Question[];
}

/**
 * The file's financial year and the one before. An import file (4I) need not say its year, and its
 * vouchers do; where an export lacks it, the year is asked for.
 */
export function financialYears(content: SieContent, { notes, answers }: Around): Years {
  const given = content.years.get(0);
  if (given) {
    const lastYear = content.years.get(-1) ?? yearBefore(given);
    return { year: given, lastYear, questions: [] };
  }
  const seen = calendarYears(content);
  const [only] = seen.length === 1 ? seen : [];
  const question = yearQuestion(seen);
  const answer = Number(answered(question, answers));
  const chosen = answer > 0 ? answer : content.type === 4 && only === undefined ? null : only;
  const isImport = content.periodBalances.size === 0;
  if (answer > 0 || (isImport && only !== undefined)) {
    const year = calendarYear(chosen ?? 0);
    notes.add('year', 'info', null, {
      sv: `Filen säger inte vilket räkenskapsår den gäller (#RAR 0): ${chosen} har antagits.`,
      en: `The file does not say its financial year (#RAR 0): ${chosen} was assumed.`,
    });
    return { year, lastYear: yearBefore(year), questions: [] };
  }
  notes.add('year', 'fault', content.firstAmountLine, {
    sv: 'Räkenskapsåret saknas: beloppen börjar här, men #RAR 0 finns inte i filen. Exportera filen på nytt, eller svara på frågan om Räkenskapsår.',
    en: 'The financial year is missing: the amounts begin here, but there is no #RAR 0 in the file. Export it again, or answer the question about Räkenskapsår.',
  });
  return { year: null, lastYear: null, questions: [question] };
}

const calendarYear = (year: number): FinancialYear => ({
  from: year * 100 + 1,
  to: year * 100 + 12,
});

export const yearBefore = ({ from, to }: FinancialYear): FinancialYear => ({
  from: from - 100,
  to: to - 100,
});

/** The calendar years of what is booked in the file's own year. */
function calendarYears(content: SieContent): readonly number[] {
  const yearOf = (month: Month): number => Math.floor(month / 100);
  const parts = [...periodParts(content.periodBalances, 0), ...voucherParts(content)];
  return [...new Set(parts.map(({ month }) => yearOf(month)))].sort();
}

const yearQuestion = (seen: readonly number[]): Question => ({
  id: 'year',
  about: 'Räkenskapsår',
  alsoAbout: ['Financial year', 'År'],
  text: {
    sv: 'Vilket räkenskapsår gäller filen? Den säger det inte själv (#RAR 0).',
    en: 'Which financial year is the file of? It does not say so itself (#RAR 0).',
  },
  alternatives: seen.map((year) => ({
    id: String(year),
    text: { sv: String(year), en: String(year) },
    evidence: [{ sv: 'Beloppen är av det året.', en: 'The amounts are of that year.' }],
    effect: { sv: `Räkenskapsåret blir ${year}.`, en: `The financial year becomes ${year}.` },
  })),
  takes: 'year',
});
