import type { Figure } from '../figures/interval';
import type { Direction } from '../figures/target';
import type { CalendarDate } from '../language/dates/calendarDate';
import type { Measure } from '../language/numbers/readMeasure';
import type { Datum, RowSource } from './datum';

/** A row of any table. */
export interface ReportRow {
  readonly source: RowSource;
}

/** The posts of the money tables, whatever synonym was written. */
export type Post =
  | 'costs'
  | 'ofWhichDepreciation'
  | 'revenues'
  | 'resultBefore'
  | 'openingFund'
  | 'fundMovement'
  | 'closingFund'
  | 'resultAfter';

/** The amounts that stand in the columns of a money table. */
export interface Amounts {
  readonly budget: Datum<Figure>;
  /** Bokfört. */
  readonly booked: Datum<Figure>;
  /** Prognos; at year-end (VB) the outcome. */
  readonly forecast: Datum<Figure>;
  /** Avvikelse. */
  readonly variance: Datum<Figure>;
  /** Bokslut föregående år. Driftbudget has no such column. */
  readonly priorAccounts: Datum<Figure>;
}

/** A row of `Driftbudget` or `Summering`. */
export interface PostRow extends ReportRow, Amounts {
  readonly post: Datum<Post>;
}

export type Slag = 'cost' | 'revenue';

/** A row of `Verksamheter`: one area, one side. */
export interface AreaRow extends ReportRow, Amounts {
  readonly area: Datum<string>;
  /** Slag: Kostnad or Intäkt. */
  readonly kind: Datum<Slag>;
  readonly priorBooked: Datum<Figure>;
  readonly priorForecast: Datum<Figure>;
  readonly comment: Datum<string>;
}

/** Inriktningsmål, KF-mål, Nämndmål. */
export type GoalLevel = 'direction' | 'council' | 'committee';
/** Uppfylls helt, delvis, inte; Ingen. */
export type Assessment = 'fully' | 'partly' | 'not' | 'none';

/** A row of `Mål`. */
export interface GoalRow extends ReportRow {
  readonly id: Datum<string>;
  readonly level: Datum<GoalLevel>;
  readonly parent: Datum<string>;
  readonly title: Datum<string>;
  readonly assessment: Datum<Assessment>;
  readonly expectedResult: Datum<string>;
  readonly analysis: Datum<string>;
  /** Angivet antal nämndmål. */
  readonly statedCommitteeGoals: Datum<Figure>;
}

/** A row of `Indikatorer`. */
export interface IndicatorRow extends ReportRow {
  readonly id: Datum<string>;
  readonly goalId: Datum<string>;
  readonly name: Datum<string>;
  readonly outcome: Datum<Measure>;
  readonly outcomeMen: Datum<Measure>;
  readonly outcomeWomen: Datum<Measure>;
  readonly priorOutcome: Datum<Measure>;
  readonly forecast: Datum<Measure>;
  /** Årsmål. */
  readonly target: Datum<Measure>;
  /** KF:s årsmål. */
  readonly councilTarget: Datum<Measure>;
  readonly period: Datum<string>;
  readonly direction: Datum<Direction>;
  readonly unit: Datum<string>;
  readonly analysis: Datum<string>;
}

/** Ej påbörjad, Pågår, Klar. */
export type ActivityStatus = 'notStarted' | 'ongoing' | 'done';

/** A row of `Aktiviteter`. */
export interface ActivityRow extends ReportRow {
  readonly id: Datum<string>;
  readonly goalId: Datum<string>;
  readonly name: Datum<string>;
  readonly start: Datum<CalendarDate>;
  readonly end: Datum<CalendarDate>;
  /** Avvikelse, in words. */
  readonly deviation: Datum<string>;
  readonly status: Datum<ActivityStatus>;
  readonly analysis: Datum<string>;
}

export type Side = 'assets' | 'liabilitiesAndEquity';

/** A row of `Balansräkning`. */
export interface BalanceRow extends ReportRow {
  readonly post: Datum<string>;
  readonly side: Datum<Side>;
  readonly parent: Datum<string>;
  readonly amount: Datum<Figure>;
  /** Förändring mot föregående år. */
  readonly change: Datum<Figure>;
  /** Varav: an "of which" row. */
  readonly ofWhich: Datum<boolean>;
}

/** A row of `Investeringar`. */
export interface InvestmentRow extends ReportRow {
  readonly name: Datum<string>;
  readonly plan: Datum<Figure>;
  readonly booked: Datum<Figure>;
  readonly forecast: Datum<Figure>;
  readonly comment: Datum<string>;
}

/** Genomförd, Försenad, Ej genomförd. */
export type ControlStatus = 'done' | 'late' | 'notDone';

/** A row of `Internkontroll`. */
export interface ControlRow extends ReportRow {
  readonly name: Datum<string>;
  readonly population: Datum<Figure>;
  readonly checked: Datum<Figure>;
  readonly errors: Datum<Figure>;
  readonly status: Datum<ControlStatus>;
  readonly comment: Datum<string>;
}

/** A row of `Resultatenheter`. */
export interface ResultUnitRow extends ReportRow {
  readonly name: Datum<string>;
  readonly openingFund: Datum<Figure>;
  readonly fundMovement: Datum<Figure>;
  readonly closingFund: Datum<Figure>;
  readonly grossBudget: Datum<Figure>;
}

/** Budgetjustering, Omslutningsförändring. */
export type BudgetChangeType = 'budgetAdjustment' | 'grossChange';

/** A row of `Budgetjusteringar`. */
export interface BudgetChangeRow extends ReportRow {
  readonly name: Datum<string>;
  readonly type: Datum<BudgetChangeType>;
  readonly costs: Datum<Figure>;
  readonly revenues: Datum<Figure>;
  readonly comment: Datum<string>;
}

/** A row of `Verksamhetsprojekt`, `Lokaländamål` or `Försäljningar`. */
export interface PlainMoneyRow extends ReportRow {
  readonly name: Datum<string>;
  readonly budget: Datum<Figure>;
  readonly booked: Datum<Figure>;
  readonly forecast: Datum<Figure>;
  readonly comment: Datum<string>;
}

/** A row of `Texter`. */
export interface TextRow extends ReportRow {
  readonly section: Datum<string>;
  /** Avser: an area, a goal id or an indicator id. */
  readonly about: Datum<string>;
  readonly text: Datum<string>;
}

/** A row of `Godkännanden`. */
export interface WaiverRow extends ReportRow {
  readonly rule: Datum<string>;
  readonly key: Datum<string>;
  readonly motivation: Datum<string>;
  readonly approvedBy: Datum<string>;
  readonly date: Datum<CalendarDate>;
  readonly validTo: Datum<CalendarDate>;
}
