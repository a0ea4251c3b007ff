import { convertMoney } from '../../figures/money';
import type { Bilingual } from '../../language/bilingual';
import type { Dimension, Entry, FinancialYear, Ledger, Month } from '../ledger';

export type Merged =
  | { readonly ok: true; readonly ledger: Ledger }
  | { readonly ok: false; readonly sentence: Bilingual };

/**
 * Several files as one ledger: the one of the year that holds a month, and last year's, whose months
 * then take the place of what the first says of that year.
 *
 * @param through the month that figures are wanted through.
 */
export function mergeLedgers(ledgers: readonly Ledger[], through: Month): Merged {
  const repeated = repeatedYear(ledgers);
  if (repeated) return { ok: false, sentence: repeated };
  const main = ledgers.find(({ year }) => isIn(year, through));
  if (!main) return { ok: false, sentence: noYear(ledgers, through) };
  const others = ledgers.filter((other) => other !== main && other.year !== null);
  const own = main.entries.filter(
    ({ month }) => !others.some(({ year }) => month !== null && isIn(year, month)),
  );
  const added = others.flatMap((other) =>
    other.entries
      .filter(
        ({ month, measure }) => measure === 'booked' && month !== null && isIn(other.year, month),
      )
      .map((entry): Entry => ({
        ...entry,
        amount: convertMoney(entry.amount, other.unit, main.unit),
      })),
  );
  return {
    ok: true,
    ledger: {
      ...main,
      accounts: new Map(
        ledgers.flatMap(({ accounts }) => [...accounts]).concat([...main.accounts]),
      ),
      dimensions: mergedDimensions(ledgers),
      entries: [...own, ...added],
      notes: ledgers.flatMap(({ notes }) => notes),
      questions: ledgers.flatMap(({ questions }) => questions),
    },
  };
}

const isIn = (year: FinancialYear | null, month: Month): boolean =>
  year !== null && month >= year.from && month <= year.to;

function repeatedYear(ledgers: readonly Ledger[]): Bilingual | null {
  for (const [at, { file, year }] of ledgers.entries()) {
    const other = ledgers
      .slice(at + 1)
      .find((one) => year !== null && one.year !== null && one.year.from === year.from);
    if (!other || !year) continue;
    const [sv, en] = [`${file} och ${other.file}`, `${file} and ${other.file}`];
    return {
      sv: `${sv} gäller samma år (${yearText(year)}): ange en fil per år.`,
      en: `${en} are of the same year (${yearText(year)}): give one file a year.`,
    };
  }
  return null;
}

function noYear(ledgers: readonly Ledger[], through: Month): Bilingual {
  const wanted = `${Math.floor(through / 100)}-${String(through % 100).padStart(2, '0')}`;
  const years = ledgers
    .map(({ file, year }) => `${file}: ${year ? yearText(year) : '?'}`)
    .join(', ');
  return {
    sv: `Ingen fil gäller året som ${wanted} hör till (${years}).`,
    en: `No file is of the year that ${wanted} belongs to (${years}).`,
  };
}

const yearText = ({ from, to }: FinancialYear): string => {
  const [first, last] = [Math.floor(from / 100), Math.floor(to / 100)];
  return first === last ? String(first) : `${first}–${last}`;
};

function mergedDimensions(ledgers: readonly Ledger[]): Ledger['dimensions'] {
  const dimensions = new Map<string, Dimension>();
  for (const ledger of ledgers) {
    for (const [number, dimension] of ledger.dimensions) {
      const known = dimensions.get(number);
      const objects = new Map([...dimension.objects, ...(known?.objects ?? [])]);
      dimensions.set(number, { ...(known ?? dimension), objects });
    }
  }
  return dimensions;
}
