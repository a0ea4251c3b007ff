import { toNumber } from '../../figures/decimal';
import { adopt } from '../adopt';
import type { Answers, Question } from '../asking/question';
import type { AdoptWorkbook } from '../grid/adoptWorkbook';
import type { Adoption } from '../proposal/adoption';
import type { Manner } from './layOut.testing';
import type { RandomReport, SideAmounts } from './randomReport.testing';

/** What came of adopting a report whose truth is known. */
export interface Outcome {
  /** Values that differ from the truth although nothing was asked about them. */
  readonly wrong: readonly string[];
  /** Values that are not there. */
  readonly lacking: readonly string[];
  readonly asked: readonly string[];
}

const PERIODS = { T1: 'T1', T2: 'T2', VB: 'VB', M03: 'M03', M10: 'M10' };

/** Adopts, answers as one who knows the report, and holds the rows to the truth. */
export function outcomeOf(workbook: AdoptWorkbook, report: RandomReport, manner: Manner): Outcome {
  const first = adopt(workbook);
  const answers: Record<string, string | number> = {};
  for (const question of first.questions) {
    const answer = answerTo(question, report);
    if (answer !== null) answers[question.id] = answer;
  }
  const adoption = again(workbook, answers, report);
  return { ...held(adoption, report, manner), asked: first.questions.map(({ id }) => id) };
}

/** Answers may raise more questions. */
function again(workbook: AdoptWorkbook, answers: Answers, report: RandomReport): Adoption {
  const adoption = adopt(workbook, answers);
  const more = adoption.questions.flatMap((question) => {
    const answer = answerTo(question, report);
    return answer === null ? [] : [[question.id, answer] as const];
  });
  return more.length === 0
    ? adoption
    : adopt(workbook, { ...answers, ...Object.fromEntries(more) });
}

function answerTo({ about, alternatives }: Question, report: RandomReport): string | number | null {
  switch (about) {
    case 'Nämnd':
      return report.committee;
    case 'Rapportår':
      return report.year;
    case 'Period':
      return PERIODS[report.period];
    case 'Penningenhet':
      return report.unit;
    case 'Slag':
      return 'Kostnad (net)';
    case '-':
      return 'zero';
    case 'Verksamhetsområde':
      return 'add them';
    default:
      return alternatives.some(({ id }) => id === 'leave it') ? 'leave it' : null;
  }
}

const FIELDS = ['budget', 'booked', 'forecast', 'priorAccounts'] as const;

function held(
  adoption: Adoption,
  report: RandomReport,
  manner: Manner,
): Pick<Outcome, 'wrong' | 'lacking'> {
  const wrong: string[] = [];
  const lacking: string[] = [];
  const table = adoption.tables.find(({ name }) => name === 'Verksamheter');
  const rows = new Map(
    (table?.rows ?? []).map(({ cells }) => [
      `${said(cells.area?.value)}|${said(cells.kind?.value)}`,
      cells,
    ]),
  );
  if (table && rows.size !== table.rows.length) wrong.push('two rows of one key');
  const expect = (name: string, kind: string, amounts: SideAmounts, variance: number): void => {
    const cells = rows.get(`${name}|${kind}`);
    rows.delete(`${name}|${kind}`);
    if (!cells) {
      lacking.push(`${name}|${kind}`);
      return;
    }
    const wanted = { ...amounts, variance };
    for (const field of [...FIELDS, 'variance'] as const) {
      const value = cells[field]?.value ?? null;
      const written = typeof value === 'object' && value !== null ? toNumber(value) : value;
      const right = wanted[field] / 10 ** report.decimals;
      if (written === null) {
        if (field !== 'priorAccounts') lacking.push(`${name}|${kind}|${field}`);
      } else if (written !== right)
        wrong.push(`${name}|${kind}|${field}: ${written}, should be ${right}`);
    }
  };
  for (const { name, cost, revenue } of report.areas) {
    const better = cost.budget - cost.forecast;
    const more = revenue.forecast - revenue.budget;
    if (manner.layout === 'net') {
      const net = Object.fromEntries(
        FIELDS.map((field) => [field, cost[field] - revenue[field]]),
      ) as unknown as SideAmounts;
      expect(name, 'Kostnad', net, better + more);
    } else {
      expect(name, 'Kostnad', cost, better);
      expect(name, 'Intäkt', revenue, more);
    }
  }
  for (const key of rows.keys()) wrong.push(`${key} is no row of the report`);
  const facts = new Map(adoption.facts.map(({ name, value }) => [name, value]));
  const truth = [
    ['Nämnd', report.committee],
    ['Rapportår', report.year],
    ['Period', report.period],
    ['Penningenhet', report.unit],
  ] as const;
  for (const [name, value] of truth) {
    const found = facts.get(name) ?? null;
    if (found === null) lacking.push(name);
    else if (found !== value) wrong.push(`${name}: ${found}, should be ${value}`);
  }
  return { wrong, lacking };
}

const said = (value: unknown): string => (typeof value === 'string' ? value : '');
