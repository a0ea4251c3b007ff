import type { ValueOf } from './column';
import type { Datum, RowSource } from './datum';
import type { TableField, Tables } from './tables';

/** A row of any table. */
export interface ReportRow {
  readonly source: RowSource;
}

type ColumnsOf<Field extends TableField> = Tables[Field]['columns'];

/** A row of a table: each cell by the field of its column. */
export type Row<Field extends TableField> = ReportRow & {
  readonly [Name in keyof ColumnsOf<Field>]: Datum<ValueOf<ColumnsOf<Field>[Name]>>;
};

/** What a cell of a table gives, for example `Value<'goals', 'level'>`. */
export type Value<Field extends TableField, Name extends keyof ColumnsOf<Field>> = ValueOf<
  ColumnsOf<Field>[Name]
>;

/** The rows and words that rules and sheets speak of most. */

export type AreaRow = Row<'areas'>;
export type GoalRow = Row<'goals'>;
export type IndicatorRow = Row<'indicators'>;
export type ActivityRow = Row<'activities'>;
export type BalanceRow = Row<'balance'>;
export type InvestmentRow = Row<'investments'>;
export type ControlRow = Row<'controls'>;
export type OwnControlRow = Row<'ownControls'>;
export type ResultUnitRow = Row<'resultUnits'>;
export type BudgetChangeRow = Row<'budgetChanges'>;
/** A row of `Verksamhetsprojekt`, `Lokaländamål` or `Försäljningar`. */
export type PlainMoneyRow = Row<'projects' | 'premises' | 'sales'>;
export type TextRow = Row<'texts'>;
export type WaiverRow = Row<'waivers'>;

/** A row of `Driftbudget` or `Summering`; the first has no column for last year. */
export type PostRow = Row<'operatingBudget'> & Amounts;

/** The amounts of a row of a money table. */
export type Amounts = Pick<AreaRow, 'budget' | 'booked' | 'forecast' | 'variance'> &
  Partial<Pick<AreaRow, 'priorAccounts'>>;

/** The posts of the money tables, whatever synonym was written. */
export type Post = Value<'totals', 'post'>;
/** Slag: whether a row of `Verksamheter` holds the costs of its area or the revenues. */
export type AreaSide = Value<'areas', 'kind'>;
/** Inriktningsmål, KF-mål, Nämndmål. */
export type GoalLevel = Value<'goals', 'level'>;
/** Uppfylls helt, delvis, inte; Ingen. */
export type Assessment = Value<'goals', 'assessment'>;
/** Ej påbörjad, Pågår, Klar. */
export type ActivityStatus = Value<'activities', 'status'>;
/** The two sides of the balance sheet. */
export type Side = Value<'balance', 'side'>;
/** Genomförd, Försenad, Ej genomförd. */
export type ControlStatus = Value<'controls', 'status'>;
/** Budgetjustering, Omslutningsförändring. */
export type BudgetChangeType = Value<'budgetChanges', 'type'>;
