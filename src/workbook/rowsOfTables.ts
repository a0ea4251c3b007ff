import { foldText } from '../language/words/cleanText';
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
  ReportRow,
  ResultUnitRow,
  TextRow,
  WaiverRow,
} from '../report/rows';
import type { RawRow } from './rawWorkbook';
import { POSTS } from './schema';
import { type ColumnPlaces, isBlankIn, keyPart, type RowReader } from './tableReader';
import {
  activityStatuses,
  assessments,
  changeTypes,
  controlStatuses,
  directions,
  kinds,
  levels,
  posts,
  sides,
} from './vocabularies';

/** How the rows of one table are read. */
export interface RowPlan<Row extends ReportRow> {
  /**
   * What a row is about: waivers and comments are bound to it, so it must not depend on the row's
   * position.
   */
  readonly key: (raw: RawRow, places: ColumnPlaces) => string;
  /** Rows that hold nothing but a heading, such as `Nämndens anslag` above the costs. */
  readonly isHeading?: (raw: RawRow, places: ColumnPlaces) => boolean;
  readonly read: (row: RowReader) => Omit<Row, 'source'>;
}

const joined =
  (...columns: string[]) =>
  (raw: RawRow, places: ColumnPlaces): string =>
    columns.map((column) => keyPart(raw, places, column)).join('|');

const AMOUNTS = ['Budget', 'Bokfört', 'Prognos', 'Avvikelse', 'Bokslut föregående år'];

const amounts = (row: RowReader) => ({
  budget: row.money('Budget'),
  booked: row.money('Bokfört'),
  forecast: row.money('Prognos'),
  variance: row.money('Avvikelse'),
  priorAccounts: row.money('Bokslut föregående år'),
});

/** The post by the contract's first name, so that a key is the same in every synonym. */
function postKey(raw: RawRow, places: ColumnPlaces): string {
  const written = keyPart(raw, places, 'Post');
  const entry = posts.get(foldText(written));
  return entry ? POSTS[entry.meaning][0] : written;
}

export const postRow: RowPlan<PostRow> = {
  key: postKey,
  isHeading: (raw, places) => isBlankIn(raw, places, AMOUNTS),
  read: (row) => ({ post: row.requiredWord('Post', posts), ...amounts(row) }),
};

function areaKey(raw: RawRow, places: ColumnPlaces): string {
  const kind = keyPart(raw, places, 'Slag');
  const word = kinds.get(foldText(kind))?.word ?? kind;
  return `${keyPart(raw, places, 'Verksamhetsområde')}|${word}`;
}

export const areaRow: RowPlan<AreaRow> = {
  key: areaKey,
  isHeading: (raw, places) => isBlankIn(raw, places, ['Slag', ...AMOUNTS]),
  read: (row) => ({
    area: row.keyText('Verksamhetsområde'),
    kind: row.requiredWord('Slag', kinds),
    ...amounts(row),
    priorBooked: row.money('Bokfört föregående år'),
    priorForecast: row.money('Föregående prognos'),
    comment: row.text('Kommentar'),
  }),
};

export const goalRow: RowPlan<GoalRow> = {
  key: joined('Mål-id'),
  read: (row) => ({
    id: row.keyText('Mål-id'),
    level: row.requiredWord('Nivå', levels),
    parent: row.text('Överordnat mål'),
    title: row.text('Mål'),
    assessment: row.word('Uppfyllelse', assessments),
    expectedResult: row.text('Förväntat resultat'),
    analysis: row.text('Analys'),
    statedCommitteeGoals: row.count('Angivet antal nämndmål'),
  }),
};

export const indicatorRow: RowPlan<IndicatorRow> = {
  key: joined('Mål-id', 'Indikator'),
  read: (row) => ({
    id: row.text('Indikator-id'),
    goalId: row.keyText('Mål-id'),
    name: row.keyText('Indikator'),
    outcome: row.measure('Periodens utfall'),
    outcomeMen: row.measure('Utfall män/pojkar'),
    outcomeWomen: row.measure('Utfall kvinnor/flickor'),
    priorOutcome: row.measure('Periodens utfall föregående år'),
    forecast: row.measure('Prognos helår'),
    target: row.measure('Årsmål'),
    councilTarget: row.target('KF:s årsmål'),
    period: row.text('Period'),
    direction: row.requiredWord('Riktning', directions),
    unit: row.text('Enhet'),
    analysis: row.text('Analys'),
  }),
};

export const activityRow: RowPlan<ActivityRow> = {
  key: (raw, places) =>
    keyPart(raw, places, 'Aktivitet-id') || joined('Mål-id', 'Aktivitet')(raw, places),
  read: (row) => ({
    id: row.text('Aktivitet-id'),
    goalId: row.keyText('Mål-id'),
    name: row.text('Aktivitet'),
    start: row.date('Startdatum'),
    end: row.date('Slutdatum'),
    deviation: row.text('Avvikelse'),
    status: row.word('Status', activityStatuses),
    analysis: row.text('Analys'),
  }),
};

export const balanceRow: RowPlan<BalanceRow> = {
  key: joined('Post'),
  read: (row) => ({
    post: row.keyText('Post'),
    side: row.requiredWord('Sida', sides),
    parent: row.text('Överordnad post'),
    amount: row.balanceMoney('Belopp'),
    change: row.balanceMoney('Förändring mot föregående år'),
    ofWhich: row.yesNo('Varav'),
  }),
};

export const investmentRow: RowPlan<InvestmentRow> = {
  key: joined('Investering'),
  read: (row) => ({
    name: row.text('Investering'),
    plan: row.money('Plan'),
    booked: row.money('Bokfört'),
    forecast: row.money('Prognos'),
    comment: row.text('Kommentar'),
  }),
};

export const controlRow: RowPlan<ControlRow> = {
  key: joined('Kontroll'),
  read: (row) => ({
    name: row.text('Kontroll'),
    population: row.count('Population'),
    checked: row.count('Kontrollerade'),
    errors: row.count('Fel'),
    status: row.word('Status', controlStatuses),
    comment: row.text('Kommentar'),
  }),
};

export const resultUnitRow: RowPlan<ResultUnitRow> = {
  key: joined('Enhet'),
  read: (row) => ({
    name: row.text('Enhet'),
    openingFund: row.money('Ingående fond'),
    fundMovement: row.money('Årets förändring'),
    closingFund: row.money('Utgående fond'),
    grossBudget: row.money('Bruttobudget'),
  }),
};

export const budgetChangeRow: RowPlan<BudgetChangeRow> = {
  key: joined('Ärende'),
  read: (row) => ({
    name: row.text('Ärende'),
    type: row.requiredWord('Typ', changeTypes),
    costs: row.money('Kostnader'),
    revenues: row.money('Intäkter'),
    comment: row.text('Kommentar'),
  }),
};

export const plainMoneyRow: RowPlan<PlainMoneyRow> = {
  key: joined('Benämning'),
  read: (row) => ({
    name: row.text('Benämning'),
    budget: row.money('Budget'),
    booked: row.money('Bokfört'),
    forecast: row.money('Prognos'),
    comment: row.text('Kommentar'),
  }),
};

export const textRow: RowPlan<TextRow> = {
  key: joined('Avsnitt', 'Avser'),
  read: (row) => ({
    section: row.text('Avsnitt'),
    about: row.text('Avser'),
    text: row.text('Text'),
  }),
};

export const waiverRow: RowPlan<WaiverRow> = {
  key: joined('Regel', 'Nyckel'),
  read: (row) => ({
    rule: row.text('Regel'),
    key: row.text('Nyckel'),
    motivation: row.text('Motivering'),
    approvedBy: row.text('Godkänd av'),
    date: row.date('Datum'),
    validTo: row.date('Giltig till'),
  }),
};
