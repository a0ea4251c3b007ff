import type { FrameColumn } from '../grid/frame';
import type { HeaderMeaning } from '../words/headerWords';
import type { AreaLine } from './layout';
import { isGood, varianceFit, type VarianceFit } from './varianceFit';

/** The columns of amounts that Tertial's tables have. */
export type MoneyField =
  'budget' | 'booked' | 'forecast' | 'variance' | 'priorAccounts' | 'priorBooked' | 'priorForecast';

/** Which report the columns are looked at for; null for what is not known yet. */
export interface RoleTime {
  readonly year: number | null;
  /** `T1`, `T2`, `VB`, `M01`–`M12`. */
  readonly period: string | null;
  readonly month: number | null;
}

/** Columns that may be one field, between which nothing decides. */
export interface OpenRole {
  readonly field: MoneyField;
  readonly candidates: readonly FrameColumn[];
  readonly reason: 'several' | 'twoYearsBack' | 'sameAsForecast' | 'periodOnly';
}

/** Which column is which field, what was passed over, and what must be asked. */
export interface Roles {
  readonly fields: ReadonlyMap<MoneyField, FrameColumn>;
  readonly open: readonly OpenRole[];
  /** How the variance follows from the others; null where it does not, or there is none. */
  readonly fit: VarianceFit | null;
  /** Why the other columns of amounts are not read, by column. */
  readonly passed: ReadonlyMap<number, PassedOver>;
}

export type PassedOver =
  | 'period'
  | 'otherYear'
  | 'month'
  | 'otherVersion'
  | 'otherForecast'
  | 'otherVariance'
  | 'change'
  | 'share'
  | 'asked'
  | 'unknown';

/**
 * The year that the columns of a table speak of: that of the forecast, else the one that most of
 * budget, booked and variance name, else the latest.
 */
export function yearOfColumns(
  columns: readonly FrameColumn[],
  known: number | null,
): number | null {
  const rolesByYear = new Map<number, Set<string>>();
  for (const { meaning } of columns) {
    const { role, year, isPrior } = meaning;
    if (role === null || year === null || isPrior || !YEARLY.includes(role)) continue;
    const roles = rolesByYear.get(year);
    if (roles) roles.add(role);
    else rolesByYear.set(year, new Set([role]));
  }
  if (rolesByYear.size === 0 || (known !== null && rolesByYear.has(known))) return known;
  const weightOf = (roles: ReadonlySet<string>): number =>
    (roles.has('forecast') ? 10 : 0) + roles.size;
  return (
    [...rolesByYear].sort(
      ([a, of], [b, other]) => weightOf(other) - weightOf(of) || b - a,
    )[0]?.[0] ?? known
  );
}

/** Accounts alone say nothing: they may be those of any year before. */
const YEARLY = ['forecast', 'budget', 'booked', 'variance', 'plan'];

/** Finds which column is which field, by words first and by arithmetic where words leave several. */
export function rolesOf(
  columns: readonly FrameColumn[],
  lines: readonly AreaLine[],
  time: RoleTime,
  step: number,
): Roles {
  const finder = new RoleFinder(columns, lines, time, step);
  return finder.find();
}

class RoleFinder {
  private readonly fields = new Map<MoneyField, FrameColumn>();
  private readonly open: OpenRole[] = [];
  private readonly passed = new Map<number, PassedOver>();
  private readonly year: number | null;
  private readonly isYearEnd: boolean;

  constructor(
    private readonly columns: readonly FrameColumn[],
    private readonly lines: readonly AreaLine[],
    time: RoleTime,
    private readonly step: number,
  ) {
    this.year = yearOfColumns(columns, time.year);
    this.isYearEnd = time.period === 'VB';
  }

  find(): Roles {
    const budgets = this.narrow(this.of('budget', 'plan'));
    const forecasts = this.current(this.of('forecast'));
    const outcomes = this.outcomes(forecasts.length > 0);
    const variances = this.of('variance');
    const { booked } = outcomes;
    const results = [...forecasts, ...outcomes.final, ...booked];
    const best = this.bestFit(variances, budgets, results);
    const budget = this.choose('budget', budgets, best?.fit.budget);
    if (budget) this.fields.set('budget', budget);
    this.chooseForecast(forecasts, outcomes.final, best?.fit.outcome);
    this.chooseBooked(booked, best?.fit.outcome);
    const fit = this.chooseVariance(variances, best);
    this.prior();
    this.passRest();
    return { fields: this.fields, open: this.open, fit, passed: this.passed };
  }

  private of(...roles: string[]): FrameColumn[] {
    return this.columns.filter(({ meaning }) => roles.includes(meaning.role ?? ''));
  }

  private isThisYear({ year, isPrior }: HeaderMeaning): boolean {
    return !isPrior && (year === null || this.year === null || year === this.year);
  }

  /** Budgets of the report's whole year; those of a part of it only where there are no others. */
  private narrow(all: readonly FrameColumn[]): FrameColumn[] {
    const current = all.filter(({ meaning }) => this.isThisYear(meaning));
    for (const column of all)
      if (!current.includes(column)) this.passed.set(column.column, 'otherYear');
    const whole = current.filter(({ meaning }) => meaning.scope !== 'period');
    const said = whole.filter(({ meaning }) => meaning.scope === 'year');
    const kept = said.length > 0 && whole.length > said.length ? said : whole;
    if (kept.length > 0) {
      for (const column of current)
        if (!kept.includes(column)) this.passed.set(column.column, 'period');
      return kept;
    }
    return current;
  }

  /** The forecasts of this report: of several months the latest, the others being earlier ones. */
  private current(all: readonly FrameColumn[]): FrameColumn[] {
    const now = all.filter(({ meaning }) => this.isThisYear(meaning));
    const months = now.map(({ meaning, header }) => orderOf(meaning, header));
    const latest = Math.max(...months.map((month) => month ?? -1));
    if (latest < 0 || now.length < 2) return now;
    const unnamed = now.filter((_, index) => months[index] === null);
    if (unnamed.length === 1 && now.length === 2) return unnamed;
    return now.filter((_, index) => months[index] === latest);
  }

  /** What is booked so far, and what is the outcome of the whole year. */
  private outcomes(hasForecast: boolean): { booked: FrameColumn[]; final: FrameColumn[] } {
    const accounts = this.of('accounts').filter(
      ({ meaning }) =>
        !meaning.isPrior && (meaning.year === null ? this.isYearEnd : meaning.year === this.year),
    );
    const booked = this.of('booked').filter(({ meaning }) => this.isThisYear(meaning));
    const months = booked.filter(
      ({ meaning }) => meaning.month !== null && meaning.scope === 'period',
    );
    if (months.length >= 3) {
      for (const column of months) this.passed.set(column.column, 'month');
      return { booked: booked.filter((column) => !months.includes(column)), final: accounts };
    }
    if (!this.isYearEnd || hasForecast) return { booked, final: accounts };
    const whole = booked.filter(
      ({ meaning }) => meaning.scope !== 'period' || meaning.month === 12,
    );
    return {
      booked: booked.filter((column) => !whole.includes(column)),
      final: [...accounts, ...whole],
    };
  }

  private bestFit(
    variances: readonly FrameColumn[],
    budgets: readonly FrameColumn[],
    results: readonly FrameColumn[],
  ): { column: FrameColumn; fit: VarianceFit } | null {
    let best: { column: FrameColumn; fit: VarianceFit } | null = null;
    // Forecasts come first among the results: of equal fits theirs is kept.
    for (const outcome of results) {
      for (const budget of budgets) {
        for (const column of variances) {
          const fit = varianceFit(
            this.lines,
            column.column,
            budget.column,
            outcome.column,
            this.step,
          );
          if (!isGood(fit)) continue;
          if (!best || fit.holds / fit.tried > best.fit.holds / best.fit.tried + 0.2)
            best = { column, fit };
        }
      }
    }
    return best;
  }

  /** Of several columns the one that arithmetic points out, else a question. */
  private choose(
    field: MoneyField,
    candidates: readonly FrameColumn[],
    pointed?: number,
  ): FrameColumn | null {
    const [first] = candidates;
    if (!first) return null;
    const proven = candidates.find(({ column }) => column === pointed);
    if (
      candidates.length === 1 &&
      first.meaning.scope === 'period' &&
      field === 'budget' &&
      !this.isYearEnd
    ) {
      this.open.push({ field, candidates, reason: 'periodOnly' });
      return null;
    }
    const chosen = candidates.length === 1 ? first : proven;
    if (!chosen) {
      this.open.push({ field, candidates, reason: 'several' });
      return null;
    }
    for (const other of candidates) {
      if (other !== chosen)
        this.passed.set(other.column, field === 'budget' ? 'otherVersion' : 'otherForecast');
    }
    return chosen;
  }

  private chooseForecast(
    forecasts: readonly FrameColumn[],
    final: readonly FrameColumn[],
    pointed?: number,
  ): void {
    const candidates = forecasts.length > 0 ? forecasts : final;
    const forecast = this.choose('forecast', candidates, pointed);
    if (forecast) this.fields.set('forecast', forecast);
  }

  private chooseBooked(booked: readonly FrameColumn[], pointed?: number): void {
    const free = booked.filter((column) => column !== this.fields.get('forecast'));
    const chosen = this.choose('booked', free, pointed);
    if (chosen) this.fields.set('booked', chosen);
    const forecast = this.fields.get('forecast');
    if (free.length === 0 && this.isYearEnd && forecast && forecast.meaning.role !== 'forecast') {
      this.open.push({ field: 'booked', candidates: [forecast], reason: 'sameAsForecast' });
    }
  }

  private chooseVariance(
    variances: readonly FrameColumn[],
    best: { column: FrameColumn; fit: VarianceFit } | null,
  ): VarianceFit | null {
    const forecast = this.fields.get('forecast');
    // A variance of the period tells nothing of the year's.
    const isOfPeriod =
      best !== null && forecast !== undefined && best.fit.outcome !== forecast.column;
    if (best && !isOfPeriod) {
      this.fields.set('variance', best.column);
      return best.fit;
    }
    const rest = variances.filter(
      (column) =>
        column !== best?.column &&
        column.meaning.scope !== 'period' &&
        this.isThisYear(column.meaning),
    );
    const budget = this.fields.get('budget');
    const [only] = rest;
    if (rest.length === 1 && only && budget && forecast) {
      const fit = varianceFit(this.lines, only.column, budget.column, forecast.column, this.step);
      this.fields.set('variance', only);
      return fit;
    }
    if (rest.length > 1) this.open.push({ field: 'variance', candidates: rest, reason: 'several' });
    else if (only && !best) this.fields.set('variance', only);
    return null;
  }

  /** Last year's accounts, what was booked then, and the forecast of an earlier report. */
  private prior(): void {
    const lastYear = this.year === null ? null : this.year - 1;
    const closed = [...this.of('accounts'), ...this.of('booked')].filter(
      (column) => ![...this.fields.values()].includes(column) && !this.passed.has(column.column),
    );
    const isLast = ({ meaning }: FrameColumn): boolean =>
      meaning.year === null
        ? meaning.isPrior || meaning.role === 'accounts'
        : meaning.year === lastYear;
    const isPart = ({ meaning }: FrameColumn): boolean =>
      meaning.role === 'booked' &&
      meaning.month !== 12 &&
      (meaning.scope === 'period' || meaning.month !== null);
    const last = closed.filter(isLast);
    const accounts = last.filter((column) => !isPart(column));
    const booked = last.filter(isPart);
    this.setOrAsk('priorAccounts', accounts);
    this.setOrAsk('priorBooked', booked);
    const earlier = closed.filter(
      ({ meaning }) => meaning.year !== null && lastYear !== null && meaning.year < lastYear,
    );
    for (const column of earlier) this.passed.set(column.column, 'otherYear');
    if (accounts.length === 0 && booked.length === 0 && earlier.length === 1) {
      this.open.push({ field: 'priorAccounts', candidates: earlier, reason: 'twoYearsBack' });
    }
    const forecasts = this.of('forecast').filter(
      (column) =>
        column !== this.fields.get('forecast') &&
        !this.open.some(({ candidates }) => candidates.includes(column)),
    );
    const own = forecasts.filter(
      ({ meaning }) => meaning.year === null || meaning.year === this.year,
    );
    const previous = own.sort(
      (a, b) => (orderOf(b.meaning, b.header) ?? 0) - (orderOf(a.meaning, a.header) ?? 0),
    )[0];
    if (previous && this.fields.has('forecast')) this.fields.set('priorForecast', previous);
  }

  private setOrAsk(field: MoneyField, candidates: readonly FrameColumn[]): void {
    const [only] = candidates;
    if (candidates.length === 1 && only) this.fields.set(field, only);
    else if (candidates.length > 1) this.open.push({ field, candidates, reason: 'several' });
  }

  private passRest(): void {
    const used = new Set(this.fields.values());
    for (const { column } of this.open.flatMap(({ candidates }) => candidates)) {
      this.passed.set(column, 'asked');
    }
    for (const column of this.columns) {
      if (used.has(column) || this.passed.has(column.column)) continue;
      const { role, year } = column.meaning;
      const isOther = year !== null && year !== this.year;
      this.passed.set(
        column.column,
        role === 'change' || role === 'share' || role === 'month'
          ? role
          : isOther
            ? 'otherYear'
            : role === 'variance'
              ? 'otherVariance'
              : role === 'forecast'
                ? 'otherForecast'
                : 'unknown',
      );
    }
  }
}

/** When in the year a forecast was made: by month, tertial or number; null when it does not say. */
function orderOf({ month }: HeaderMeaning, header: string): number | null {
  if (month !== null) return month;
  const number = /(?:\bt(?:ertial)?|prognos|progn\.?|\bp)\s*([1-9])(?!\d)/i.exec(header)?.[1];
  return number === undefined ? null : Number(number) * 4;
}
