import type { Randomly } from './randomly.testing';

/** Amounts of one side of an area, in the last decimal of the unit, costs and revenues positive. */
export interface SideAmounts {
  readonly budget: number;
  readonly booked: number;
  readonly forecast: number;
  readonly priorAccounts: number;
}

export interface RandomArea {
  readonly name: string;
  readonly cost: SideAmounts;
  readonly revenue: SideAmounts;
}

/** A consistent report, before it is laid out. */
export interface RandomReport {
  readonly committee: string;
  readonly year: number;
  readonly period: 'T1' | 'T2' | 'VB' | 'M03' | 'M10';
  readonly unit: 'kr' | 'tkr' | 'mnkr';
  readonly decimals: 0 | 1;
  readonly areas: readonly RandomArea[];
}

/** Some are words that elsewhere name sides or parts of them. */
const AREAS = [
  'Ledning',
  'Förskola',
  'Grundskola',
  'Gymnasium',
  'Hemtjänst',
  'Boende',
  'Rehab',
  'Kansli',
  'Fritid och kultur',
  'IT',
  'Gemensamt',
  'Lokaler',
  'Övrigt',
  'Arvoden',
  'Bad 2',
  'Ekonomi',
  'Parker',
  'Individ- och familjeomsorg',
  'Kost & städ',
  'Kontaktcenter',
];

const COMMITTEES = [
  'Servicenämnden',
  'Vård- och omsorgsnämnden',
  'Barn- och ungdomsnämnden',
  'Kommunstyrelsen',
  'Kultur- och fritidsnämnden',
];

const SIZES = { kr: [900_000, 90_000_000], tkr: [900, 90_000], mnkr: [15, 900] } as const;

/** Makes a consistent report. */
export function randomReport(random: Randomly): RandomReport {
  const unit = random.one(['tkr', 'tkr', 'mnkr', 'kr'] as const);
  const decimals = unit === 'mnkr' ? 1 : 0;
  const period = random.one(['T1', 'T2', 'VB', 'M03', 'M10'] as const);
  const part = { T1: 1 / 3, T2: 2 / 3, VB: 1, M03: 1 / 4, M10: 5 / 6 }[period];
  const scale = 10 ** decimals;
  const amounts = (size: number): SideAmounts => {
    const near = (of: number, spread: number): number =>
      Math.round(of * (1 + (random.next() - 0.5) * spread));
    const budget = Math.round(size * scale);
    return {
      budget,
      booked: near(budget * part, 0.1),
      forecast: random.chance(0.15) ? budget : near(budget, 0.1),
      priorAccounts: near(budget, 0.2),
    };
  };
  const [least, most] = SIZES[unit];
  const areas = random.some(AREAS, random.whole(3, 8)).map((name): RandomArea => {
    const size = random.whole(least, most);
    return { name, cost: amounts(size), revenue: amounts(size * (0.1 + random.next() * 0.6)) };
  });
  return {
    committee: random.one(COMMITTEES),
    year: random.whole(2015, 2027),
    period,
    unit,
    decimals,
    areas,
  };
}
