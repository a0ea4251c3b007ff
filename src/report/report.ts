import type { Figure } from '../figures/interval';
import type { Heading } from './heading';
import type {
  ActivityRow,
  AreaRow,
  BalanceRow,
  BudgetChangeRow,
  ControlRow,
  GoalRow,
  IndicatorRow,
  InvestmentRow,
  PlainMoneyRow,
  PostRow,
  ResultUnitRow,
  TextRow,
  WaiverRow,
} from './rows';
import type { ColumnSource, Datum, TableSource } from './datum';
import type { StructureFault } from './structureFault';
import type { PeriodLabel } from '../language/dates/readPeriodLabel';
import type { TableName } from './tableName';

/** One table of the report; without a source the workbook lacks it. */
export interface ReportTable<Row> {
  readonly name: TableName;
  readonly source: TableSource | null;
  readonly columns: readonly ColumnSource[];
  readonly rows: readonly Row[];
}

/** A header that names a year or a period, for example `Bokfört tom augusti 2020`. */
export interface DatedHeader {
  readonly table: TableSource;
  readonly column: ColumnSource;
  readonly label: PeriodLabel;
}

/** One committee's report for one period. */
export interface Report {
  /** `Rapport`. */
  readonly heading: Heading;
  /** `Driftbudget`, the summary table. */
  readonly operatingBudget: ReportTable<PostRow>;
  /** `Summering`, the totals and fund rows beneath the areas. */
  readonly totals: ReportTable<PostRow>;
  /** `Verksamheter`. */
  readonly areas: ReportTable<AreaRow>;
  /** `Mål`. */
  readonly goals: ReportTable<GoalRow>;
  readonly indicators: ReportTable<IndicatorRow>;
  readonly activities: ReportTable<ActivityRow>;
  /** `Balansräkning`. */
  readonly balance: ReportTable<BalanceRow>;
  /** `Investeringar`. */
  readonly investments: ReportTable<InvestmentRow>;
  /** `Internkontroll`. */
  readonly controls: ReportTable<ControlRow>;
  /** `Resultatenheter`. */
  readonly resultUnits: ReportTable<ResultUnitRow>;
  /** `Budgetjusteringar`. */
  readonly budgetChanges: ReportTable<BudgetChangeRow>;
  /** `Verksamhetsprojekt`. */
  readonly projects: ReportTable<PlainMoneyRow>;
  /** `Lokaländamål`. */
  readonly premises: ReportTable<PlainMoneyRow>;
  /** `Försäljningar`. */
  readonly sales: ReportTable<PlainMoneyRow>;
  readonly texts: ReportTable<TextRow>;
  /** `Godkännanden`. */
  readonly waivers: ReportTable<WaiverRow>;
  /** What the tables lack or hold beyond the contract. */
  readonly structure: readonly StructureFault[];
  /** Every cell that could not be read, table by table, row by row. */
  readonly unreadable: readonly Datum<unknown>[];
  readonly datedHeaders: readonly DatedHeader[];
}

export type Amount = Datum<Figure>;
