import type { AdoptWorkbook } from '../grid/adoptWorkbook';
import { gridWorkbook, type SketchCell } from '../grid/gridWorkbook.testing';
import type { Randomly } from './randomly.testing';
import type { RandomReport, SideAmounts } from './randomReport.testing';

/** How a report is laid out. */
export interface Manner {
  readonly layout: 'kindColumn' | 'sideBlocks' | 'areaBlocks' | 'columns' | 'labels' | 'net';
  readonly costsMinus: boolean;
  readonly revenuesMinus: boolean;
  /** Plus is better; or budget − forecast as written; or forecast − budget. */
  readonly variance: 'better' | 'budgetFirst' | 'forecastFirst';
  readonly unitIn: 'title' | 'header' | 'format' | 'nowhere';
  readonly numbers: 'plain' | 'text' | 'formatted';
  readonly dashes: boolean;
  readonly twoHeaderRows: boolean;
  readonly extras: readonly Extra[];
  readonly right: number;
  readonly down: number;
  readonly totals: boolean;
  readonly notes: boolean;
  readonly beside: boolean;
  readonly marks: boolean;
}

type Extra = 'share' | 'yearBefore' | 'change' | 'comment' | 'periodBudget';

/** Chooses a manner. */
export const randomManner = (random: Randomly): Manner => {
  const layout = random.one([
    'kindColumn',
    'sideBlocks',
    'areaBlocks',
    'columns',
    'labels',
    'net',
  ] as const);
  const costsMinus = random.chance(0.5);
  const manner = {
    layout,
    costsMinus,
    revenuesMinus: !costsMinus && random.chance(0.3),
    variance: random.one(['better', 'better', 'budgetFirst', 'forecastFirst'] as const),
    unitIn: random.one(['title', 'title', 'header', 'format', 'nowhere'] as const),
    numbers: random.one(['plain', 'plain', 'formatted', 'text'] as const),
    dashes: random.chance(0.2),
    twoHeaderRows: layout !== 'columns' && random.chance(0.4),
    extras: random.some(
      ['share', 'yearBefore', 'change', 'comment', 'periodBudget'] as const,
      random.whole(0, 3),
    ),
    right: random.one([0, 0, 1, 3]),
    down: random.whole(0, 4),
    totals: random.chance(0.7),
    notes: random.chance(0.5),
    beside: random.chance(0.2),
    marks: random.chance(0.2),
  };
  return manner.unitIn === 'format' && manner.numbers === 'text'
    ? { ...manner, unitIn: 'title' }
    : manner;
};

type Field = 'budget' | 'booked' | 'forecast' | 'variance' | 'priorAccounts' | Extra;
type Written = 'cost' | 'revenue' | 'net';

/** Lays a report out on a sheet. */
export function layOut(report: RandomReport, manner: Manner, random: Randomly): AdoptWorkbook {
  const pen = new Pen(report, manner, random);
  return gridWorkbook([{ name: random.one(['Blad1', 'Uppföljning', 'Ekonomi']), ...pen.sheet() }]);
}

const MONTHS = { T1: 'april', T2: 'augusti', VB: 'december', M03: 'mars', M10: 'oktober' };
const TITLES = {
  T1: 'Tertialrapport 1',
  T2: 'Tertialrapport 2',
  VB: 'Verksamhetsberättelse',
  M03: 'Uppföljning mars',
  M10: 'Månadsuppföljning oktober',
};

class Pen {
  readonly #rows: SketchCell[][] = [];
  readonly #merged: string[] = [];
  readonly #fields: readonly Field[];

  constructor(
    private readonly report: RandomReport,
    private readonly manner: Manner,
    private readonly random: Randomly,
  ) {
    const own: Field[] = ['budget', 'booked', 'forecast'];
    if (random.chance(0.6)) own.unshift('priorAccounts');
    const { extras } = manner;
    const before = extras.filter((extra) => extra === 'yearBefore' || extra === 'periodBudget');
    const after = extras.filter(
      (extra) => extra !== 'yearBefore' && extra !== 'periodBudget' && extra !== 'comment',
    );
    const middle = random.chance(0.5) ? own : random.some(own, own.length);
    this.#fields = [
      ...before,
      ...middle,
      'variance',
      ...after,
      ...extras.filter((extra) => extra === 'comment'),
    ];
  }

  sheet(): { rows: SketchCell[][]; merged: string[] } {
    const { report, manner } = this;
    for (let row = 0; row < manner.down; row++) this.#rows.push([]);
    const unit =
      manner.unitIn === 'title'
        ? `, ${this.random.one(['', 'belopp i '])}${unitWord(report.unit, this.random)}`
        : '';
    this.#rows.push([...this.#indent(), report.committee]);
    this.#rows.push([...this.#indent(), `${TITLES[report.period]} ${report.year}${unit}`]);
    this.#rows.push([]);
    this.#header();
    this.#body();
    if (manner.notes) {
      this.#rows.push([]);
      this.#rows.push([
        ...this.#indent(),
        'Underskottet beror på 14 300 fler timmar och 3 nya avtal.',
      ]);
    }
    if (manner.beside) this.#beside();
    return { rows: this.#rows, merged: this.#merged };
  }

  #indent(): null[] {
    return new Array<null>(this.manner.right).fill(null);
  }

  #header(): void {
    const { layout } = this.manner;
    const name = this.random.one(['Verksamhet', 'Verksamhetsområde', 'Enhet']);
    const labels: SketchCell[] =
      layout === 'areaBlocks'
        ? [this.random.one([null, name])]
        : layout === 'kindColumn'
          ? [name, this.random.one(['Slag', 'K/I'])]
          : [name];
    if (layout === 'columns') {
      const upper: SketchCell[] = [...this.#indent(), null];
      const lower: SketchCell[] = [...this.#indent(), ...labels];
      for (const field of this.#fields) {
        const width = sidesOf(field).length;
        upper.push(this.#word(field), ...new Array<null>(width - 1).fill(null));
        for (const side of sidesOf(field))
          lower.push(
            side === null ? null : { cost: 'Kostnader', revenue: 'Intäkter', net: 'Netto' }[side],
          );
      }
      if (this.random.chance(0.6)) this.#mergeRuns(upper);
      this.#rows.push(upper, lower);
      return;
    }
    const words = this.#fields.map((field) => this.#word(field));
    if (this.manner.twoHeaderRows) {
      this.#rows.push([
        ...this.#indent(),
        ...labels.map(() => null),
        ...this.#fields.map((field) => this.#over(field)),
      ]);
    }
    this.#rows.push([...this.#indent(), ...labels, ...words]);
  }

  #mergeRuns(row: readonly SketchCell[]): void {
    row.forEach((cell, at) => {
      if (cell === null) return;
      let end = at;
      while (end + 1 < row.length && row[end + 1] === null) end++;
      const isOne = end === at || typeof cell !== 'string';
      if (!isOne && /budget|prognos|bokfört|utfall|bokslut|avvikelse/i.test(cell)) {
        const number = this.#rows.length + 1;
        this.#merged.push(`${letters(at + 1)}${number}:${letters(end + 1)}${number}`);
      }
    });
  }

  /** The upper of two header rows says what part of the year is meant. */
  #over(field: Field): SketchCell {
    const month = MONTHS[this.report.period].slice(0, 3);
    if (field === 'booked' || field === 'periodBudget') return `Jan–${month}`;
    return field === 'budget' || field === 'forecast' || field === 'variance' ? 'Helår' : null;
  }

  #word(field: Field): string {
    const { report, manner } = this;
    const { year, period } = report;
    const unit =
      manner.unitIn === 'header' && field !== 'share' && field !== 'comment'
        ? `, ${report.unit}`
        : '';
    const mark = manner.marks && field === 'budget' ? '*' : '';
    const month = MONTHS[period];
    const words: Record<Field, readonly string[]> = {
      budget: [`Budget ${year}`, 'Budget', 'Årsbudget'],
      booked:
        period === 'VB'
          ? [`Bokfört tom december ${year}`]
          : [`Utfall ${month}`, `Bokfört t.o.m. ${month} ${year}`, 'Ack utfall'],
      forecast:
        period === 'VB'
          ? [`Prognos ${year}`, 'Helårsprognos']
          : [`Prognos ${year}`, 'Prognos', 'Helårsprognos'],
      variance: ['Avvikelse', 'Avv', 'Avvikelse (B-P)', 'Budgetavvikelse', 'Diff'],
      priorAccounts: [`Bokslut ${year - 1}`],
      yearBefore: [`Bokslut ${year - 2}`],
      share: ['Avv %', 'Förbrukat %'],
      change: ['Diff mot fg prognos', 'Förändring mot föregående prognos'],
      comment: ['Kommentar'],
      periodBudget: [`Budget jan–${month.slice(0, 3)}`, 'Budget perioden'],
    };
    return this.random.one(words[field]) + mark + unit;
  }

  #body(): void {
    const { report, manner } = this;
    const { areas } = report;
    const total = (side: 'cost' | 'revenue'): SideAmounts => sumOf(areas.map((area) => area[side]));
    const cost = total('cost');
    const revenue = total('revenue');
    switch (manner.layout) {
      case 'kindColumn':
        for (const { name, cost: own, revenue: other } of areas) {
          this.#line([name, this.#kindWord('cost')], own, 'cost');
          this.#line([name, this.#kindWord('revenue')], other, 'revenue');
        }
        if (manner.totals) {
          this.#line(['Summa kostnader', null], cost, 'cost');
          this.#line(['Summa intäkter', null], revenue, 'revenue');
        }
        break;
      case 'sideBlocks': {
        const headings = this.random.chance(0.7);
        for (const side of ['cost', 'revenue'] as const) {
          if (headings)
            this.#rows.push([...this.#indent(), side === 'cost' ? 'Kostnader' : 'Intäkter']);
          for (const area of areas) this.#line([area.name], area[side], side);
          this.#line(
            [side === 'cost' ? 'Summa kostnader' : 'Summa intäkter'],
            side === 'cost' ? cost : revenue,
            side,
          );
        }
        if (manner.totals) this.#line(['Resultat före bokslutsdisposition'], cost, 'net', revenue);
        break;
      }
      case 'areaBlocks': {
        const parts = this.random.chance(0.4);
        for (const { name, cost: own, revenue: other } of areas) {
          this.#rows.push([...this.#indent(), { value: name, isBold: true }]);
          this.#line(['Intäkter'], other, 'revenue');
          if (parts) {
            const personnel = partOf(own);
            this.#line(['Personalkostnader'], personnel, 'cost');
            this.#line(['Övriga kostnader'], restOf(own, personnel), 'cost');
          } else this.#line(['Kostnader'], own, 'cost');
          this.#line([parts ? 'Nettokostnad' : 'Netto'], own, 'net', other);
        }
        if (manner.totals) {
          this.#rows.push([]);
          this.#line(['Summa intäkter'], revenue, 'revenue');
          this.#line(['Summa kostnader'], cost, 'cost');
          this.#line(['Netto'], cost, 'net', revenue);
        }
        break;
      }
      case 'labels':
        for (const { name, cost: own, revenue: other } of areas) {
          this.#line([`${name}, kostnader`], own, 'cost');
          this.#line([`${name}, intäkter`], other, 'revenue');
        }
        break;
      case 'columns':
        for (const { name, cost: own, revenue: other } of areas) this.#wideLine(name, own, other);
        if (manner.totals) this.#wideLine('Summa', cost, revenue);
        break;
      case 'net':
        for (const { name, cost: own, revenue: other } of areas)
          this.#line([name], own, 'net', other);
        if (manner.totals)
          this.#line(
            [this.random.one(['Summa', 'Totalt', 'Nämnden totalt'])],
            cost,
            'net',
            revenue,
          );
        break;
    }
  }

  #kindWord(side: 'cost' | 'revenue'): string {
    return side === 'cost'
      ? this.random.one(['K', 'Kostnad', 'Kostnader'])
      : this.random.one(['I', 'Intäkt', 'Intäkter']);
  }

  #line(
    labels: readonly (string | null)[],
    cost: SideAmounts,
    side: Written,
    revenue?: SideAmounts,
  ): void {
    const mark = this.manner.marks && this.random.chance(0.3) ? '*' : '';
    const [first, ...rest] = labels;
    this.#rows.push([
      ...this.#indent(),
      `${first ?? ''}${mark}`,
      ...rest,
      ...this.#fields.map((field) => this.#amount(field, cost, side, revenue)),
    ]);
  }

  #wideLine(label: string, cost: SideAmounts, revenue: SideAmounts): void {
    const cells = this.#fields.flatMap((field) =>
      sidesOf(field).map((side) =>
        side === null
          ? this.#amount(field, cost, 'cost')
          : side === 'revenue'
            ? this.#amount(field, revenue, 'revenue')
            : this.#amount(field, cost, side, revenue),
      ),
    );
    this.#rows.push([...this.#indent(), label, ...cells]);
  }

  /** The cell of a field: for net, revenue taken off. */
  #amount(field: Field, amounts: SideAmounts, side: Written, revenue?: SideAmounts): SketchCell {
    if (field === 'comment') return this.random.chance(0.2) ? 'Se text' : null;
    if (field === 'share') return { value: 0.02, format: '0.0%' };
    const { manner } = this;
    const written = (of: keyof SideAmounts): number => {
      if (side === 'net')
        return (manner.costsMinus ? -1 : 1) * (amounts[of] - (revenue?.[of] ?? 0));
      return amounts[of] * ((side === 'cost' ? manner.costsMinus : manner.revenuesMinus) ? -1 : 1);
    };
    if (field === 'variance') return this.#written(this.#variance(amounts, side, written, revenue));
    if (field === 'change') return this.#written(this.random.whole(-50, 50));
    if (field === 'yearBefore') return this.#written(Math.round(written('priorAccounts') * 0.97));
    if (field === 'periodBudget') return this.#written(Math.round(written('budget') * 0.66));
    return this.#written(written(field));
  }

  #variance(
    amounts: SideAmounts,
    side: Written,
    written: (of: keyof SideAmounts) => number,
    revenue?: SideAmounts,
  ): number {
    const first = written('budget') - written('forecast');
    switch (this.manner.variance) {
      case 'budgetFirst':
        return first;
      case 'forecastFirst':
        return -first;
      case 'better': {
        const better = amounts.budget - amounts.forecast;
        if (side === 'net') return better - ((revenue?.budget ?? 0) - (revenue?.forecast ?? 0));
        return side === 'cost' ? better : -better;
      }
    }
  }

  #written(steps: number): SketchCell {
    const { report, manner } = this;
    const value = steps / 10 ** report.decimals;
    if (manner.dashes && value === 0) return this.random.one(['-', '–']);
    if (manner.unitIn === 'format') {
      const shown = report.decimals === 1 ? '#,##0.0' : '#,##0';
      return { value, format: `${shown}" ${report.unit}"` };
    }
    if (manner.numbers === 'formatted') {
      return { value, format: report.decimals === 1 ? '#,##0.0;-#,##0.0' : '#,##0_);(#,##0)' };
    }
    if (manner.numbers === 'plain') return value;
    const [whole = '', fraction] = Math.abs(value).toFixed(report.decimals).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00A0');
    return (value < 0 ? '\u2212' : '') + grouped + (fraction === undefined ? '' : `,${fraction}`);
  }

  /** Other figures to the right, an empty column between. */
  #beside(): void {
    const width = Math.max(...this.#rows.map((row) => row.length)) + 1;
    const start = this.#rows.findIndex((row) =>
      row.some((cell) => cell === 'Verksamhet' || cell === 'Enhet' || cell === 'Verksamhetsområde'),
    );
    [['Ärenden'], ['Pågående', 412], ['Nya', 57]].forEach((cells, index) => {
      const row = this.#rows[Math.max(start, 0) + index];
      if (!row || start < 0) return;
      while (row.length < width) row.push(null);
      row.push(...cells);
    });
  }
}

const sidesOf = (field: Field): readonly (Written | null)[] =>
  field === 'comment' || field === 'share' || field === 'change'
    ? [null]
    : ['cost', 'revenue', 'net'];

function sumOf(all: readonly SideAmounts[]): SideAmounts {
  const sum = (of: keyof SideAmounts): number => all.reduce((total, one) => total + one[of], 0);
  return {
    budget: sum('budget'),
    booked: sum('booked'),
    forecast: sum('forecast'),
    priorAccounts: sum('priorAccounts'),
  };
}

const partOf = (whole: SideAmounts): SideAmounts =>
  mapped(whole, (value) => Math.round(value * 0.7));
const restOf = (whole: SideAmounts, part: SideAmounts): SideAmounts =>
  mapped(whole, (value, of) => value - part[of]);

const mapped = (
  amounts: SideAmounts,
  by: (value: number, of: keyof SideAmounts) => number,
): SideAmounts => ({
  budget: by(amounts.budget, 'budget'),
  booked: by(amounts.booked, 'booked'),
  forecast: by(amounts.forecast, 'forecast'),
  priorAccounts: by(amounts.priorAccounts, 'priorAccounts'),
});

const unitWord = (unit: RandomReport['unit'], random: Randomly): string =>
  ({
    kr: ['kronor', 'i kr'],
    tkr: ['tkr', 'kkr', 'tusental kronor'],
    mnkr: ['mnkr', 'mkr', 'Mkr', 'miljoner kronor'],
  })[unit][random.whole(0, 1)] ?? unit;

const letters = (column: number): string =>
  (column > 26 ? letters(Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));
