import type { Report } from '../../report/report';
import { type Area, type MoneyFigures, moneyFigures } from './moneyFigures';
import { type NameWords, nameWords } from './names';

/** A row that a text may name. */
export interface Named<Row> {
  readonly row: Row;
  readonly words: NameWords;
}

/** What texts are held against: the report, and the names its rows go by. */
export interface Figures {
  readonly report: Report;
  readonly money: MoneyFigures;
  readonly areas: readonly Named<Area>[];
  readonly investments: readonly Named<Report['investments']['rows'][number]>[];
  readonly balance: readonly Named<Report['balance']['rows'][number]>[];
  readonly controls: readonly Named<Report['controls']['rows'][number]>[];
  readonly indicators: readonly Named<Report['indicators']['rows'][number]>[];
  readonly goals: readonly Named<Report['goals']['rows'][number]>[];
  readonly committee: NameWords;
  readonly year: number | null;
}

export function figuresOf(report: Report): Figures {
  const money = moneyFigures(report);
  const named = <Row>(rows: readonly Row[], name: (row: Row) => string | null): Named<Row>[] =>
    rows.flatMap((row) => {
      const words = nameWords(name(row) ?? '');
      return words.length > 0 ? [{ row, words }] : [];
    });
  return {
    report,
    money,
    areas: named(money.areas, ({ name }) => name),
    investments: named(report.investments.rows, ({ name }) => name.value),
    balance: named(report.balance.rows, ({ post }) => post.value),
    controls: named(report.controls.rows, ({ name }) => name.value),
    indicators: named(report.indicators.rows, ({ name }) => name.value),
    goals: named(report.goals.rows, ({ title }) => title.value),
    committee: nameWords(report.heading.committee?.value ?? ''),
    year: report.heading.year?.value ?? null,
  };
}
