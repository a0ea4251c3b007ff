import type { Bilingual } from '../language/bilingual';
import { cellAddress } from '../report/address';
import { cellName } from '../report/cellName';
import type { TableName } from '../report/tables';
import { TABLE_NAMES } from '../report/tables';
import { Asker } from './asking/asker';
import { dashQuestion } from './asking/moneyQuestions';
import type { Answers } from './asking/question';
import {
  committeeFact,
  periodFact,
  periodSaid,
  reportDateFact,
  unitFact,
  yearFact,
  yearSaid,
} from './facts/facts';
import { periodOfMonth, timeIn } from './facts/time';
import { fileTitle, titlesOf, type Title } from './facts/titles';
import { unitOf } from './facts/units';
import type { AdoptWorkbook } from './grid/adoptWorkbook';
import { framesOf } from './grid/frames';
import { adoptGoals } from './goals/adoptGoals';
import { goalFrames, type GoalFrame } from './goals/goalFrame';
import { SheetGrid } from './grid/sheetGrid';
import { adoptMoney, tableOf } from './money/adoptMoney';
import { chooseTables } from './money/chooseTables';
import { moneyTable, type MoneyTable } from './money/moneyTable';
import { yearOfColumns } from './money/roles';
import type { AdoptedRow, Adoption, Fact, Proposal } from './proposal/adoption';

/**
 * Recognises a workbook that was not made for Tertial: which range is which table, what its columns,
 * rows, signs and unit are, and which report it is. What can't be known is asked, never guessed.
 *
 * @param answers given beforehand; what they answer is not asked again.
 */
export function adopt(workbook: AdoptWorkbook, answers: Answers = {}): Adoption {
  const asker = new Asker(answers);
  const notes: Bilingual[] = [];
  const grids = workbook.sheets
    .filter(({ generated }) => !generated)
    .map((sheet) => new SheetGrid(sheet));
  const found = grids.flatMap((grid) => framesOf(grid).flatMap((frame) => moneyTable(frame) ?? []));
  const { read: tables, open } = chooseTables(found, asker, notes);
  const lists = grids
    .filter(({ sheet }) => sheet.visibility === 'visible')
    .flatMap((grid) => goalFrames(grid))
    // A column of key figures beside budgets makes no list of indicators.
    .filter(
      (list) =>
        !found.some(
          ({ frame }) =>
            frame.grid === list.grid &&
            frame.headerTop <= list.headerRow &&
            list.headerRow <= frame.headerBottom,
        ),
    );
  const titles = titlesFor(workbook, grids, [...tables, ...open], lists);
  const facts = reportFacts(tables.length > 0 ? tables : open, lists, titles, asker);
  const dash = dashMeaning(tables, asker);
  const rows = new Map<TableName, AdoptedRow[]>();
  const same = new Set<string>();
  const proposals: Proposal[] = [];
  for (const table of tables) {
    const own = unitOf(table.frame, titles);
    const unit = own?.unit ?? facts.unit;
    const context = { asker, time: facts.time, unit, reportUnit: facts.unit, dash };
    const adopted = adoptMoney(table, own, context);
    proposals.push(...adopted.proposals);
    for (const field of adopted.same) same.add(field);
    gather(rows, adopted.rows);
  }
  for (const table of open) {
    // Which of them is read is asked first: what else they leave open waits for that.
    const own = unitOf(table.frame, titles);
    const context = {
      asker: new Asker({}),
      time: facts.time,
      unit: own?.unit ?? null,
      reportUnit: facts.unit,
      dash,
    };
    proposals.push(...adoptMoney(table, own, context).proposals);
  }
  for (const list of lists) {
    const adopted = adoptGoals(list, { asker, year: facts.time.year, date1904: workbook.date1904 });
    proposals.push(...adopted.proposals);
    gather(rows, adopted.rows);
  }
  asker.finish(answers);
  return {
    file: workbook.file,
    facts: facts.all,
    proposals,
    tables: TABLE_NAMES.flatMap((name) => {
      const list = rows.get(name);
      return list ? [tableOf(name, list, [...same])] : [];
    }),
    questions: asker.questions,
    notes: [...notes, ...asker.notes],
  };
}

function gather(
  rows: Map<TableName, AdoptedRow[]>,
  found: readonly (readonly [TableName, AdoptedRow])[],
): void {
  for (const [name, row] of found) {
    const list = rows.get(name);
    if (list) list.push(row);
    else rows.set(name, [row]);
  }
}

function titlesFor(
  workbook: AdoptWorkbook,
  grids: readonly SheetGrid[],
  tables: readonly MoneyTable[],
  lists: readonly GoalFrame[],
): Title[] {
  const taken = [
    ...tables.map(({ frame, layout }) => ({
      grid: frame.grid,
      top: frame.headerTop,
      bottom: lastRow(layout),
    })),
    ...lists.map(({ grid, headerRow, rows }) => ({
      grid,
      top: headerRow,
      bottom: rows[rows.length - 1]?.row ?? headerRow,
    })),
  ];
  const titles = grids
    .filter((grid) => taken.some((one) => one.grid === grid))
    .flatMap((grid) =>
      titlesOf(
        grid,
        taken.filter((one) => one.grid === grid),
      ),
    );
  return workbook.file === '' ? titles : [...titles, fileTitle(workbook.file)];
}

const lastRow = ({ areas, posts, others }: MoneyTable['layout']): number =>
  Math.max(
    ...areas.map(({ line }) => line.row.row),
    ...posts.map(({ line }) => line.row.row),
    ...others.filter(({ kind }) => kind !== 'note').map(({ line }) => line.row.row),
  );

const NO_TIME = { year: null, period: null, month: null };

function reportFacts(
  tables: readonly MoneyTable[],
  lists: readonly GoalFrame[],
  titles: readonly Title[],
  asker: Asker,
) {
  if (tables.length + lists.length === 0) return { all: [], time: NO_TIME, unit: null };
  const said = yearSaid(titles);
  const period = periodSaid(titles);
  const [first] = tables;
  const [list] = lists;
  const headerYear = first
    ? yearOfColumns(first.columns.amounts, said?.value ?? null)
    : list
      ? latestYear(list)
      : null;
  const place = first
    ? {
        grid: first.frame.grid,
        row: first.frame.headerBottom,
        column: first.frame.columns[0]?.column ?? 1,
      }
    : list && { grid: list.grid, row: list.headerRow, column: list.columns[0]?.column ?? 1 };
  const where = place
    ? cellName({ sheet: place.grid.sheet.name, address: cellAddress(place.row, place.column) })
    : '';
  const committee = committeeFact(titles, asker);
  const year = yearFact(
    said,
    headerYear === null ? null : { value: headerYear, from: where, rank: 0 },
    asker,
  );
  const yearValue = typeof year.value === 'number' ? year.value : null;
  const month = first ? headerMonth(first, yearValue) : null;
  const inHeader = month === null ? (list ? listPeriod(list) : null) : periodOfMonth(month);
  const periodOf = periodFact(
    period,
    inHeader === null ? null : { value: inHeader, from: where, rank: 0 },
    asker,
  );
  const all: Fact[] = [committee, year, periodOf, reportDateFact(year, periodOf)];
  const periodValue = typeof periodOf.value === 'string' ? periodOf.value : null;
  if (!first) return { all, time: { year: yearValue, period: periodValue, month }, unit: null };
  const units = tables.map(({ frame }) => unitOf(frame, titles));
  const unit = unitFact(units.find((one) => one !== null) ?? null, largestAmount(tables), asker);
  const decimals: Fact = {
    name: 'Decimaler',
    value: first?.decimals ?? null,
    from: 'talformat och belopp',
  };
  return {
    all: [...all, unit, decimals],
    time: { year: yearValue, period: periodValue, month },
    unit: unit.value,
  };
}

/** The latest year that the headers of a list name. */
function latestYear({ columns }: GoalFrame): number | null {
  const years = columns.flatMap(({ time }) => time.year ?? []);
  return years.length > 0 ? Math.max(...years) : null;
}

/** The period that the headers of a list name, where they name one. */
function listPeriod({ columns }: GoalFrame): string | null {
  const periods = new Set(columns.flatMap(({ header }) => timeIn(header).period ?? []));
  const [only] = periods;
  return periods.size === 1 ? (only ?? null) : null;
}

/** The month that what is booked goes to, where the headers say one. */
function headerMonth({ columns }: MoneyTable, year: number | null): number | null {
  const months = new Set(
    columns.amounts.flatMap(({ meaning }) =>
      meaning.role === 'booked' &&
      !meaning.isPrior &&
      (meaning.year === null || meaning.year === year)
        ? (meaning.month ?? [])
        : [],
    ),
  );
  const [only] = months;
  return months.size === 1 ? (only ?? null) : null;
}

function largestAmount(tables: readonly MoneyTable[]): number {
  let largest = 0;
  for (const { lines } of tables) {
    for (const { amounts } of lines)
      for (const value of amounts.values()) {
        if (value > largest) largest = value;
        else if (-value > largest) largest = -value;
      }
  }
  return largest;
}

/** What a dash in a cell of amounts means; asked only where there is one. */
function dashMeaning(tables: readonly MoneyTable[], asker: Asker): 'zero' | 'missing' | null {
  let count = 0;
  let where = '';
  for (const { frame, columns, layout } of tables) {
    for (const { line } of [...layout.areas, ...layout.posts]) {
      for (const { column } of columns.amounts) {
        if (line.row.cells.get(column)?.seen.kind !== 'dash') continue;
        count++;
        where ||= cellName({
          sheet: frame.grid.sheet.name,
          address: cellAddress(line.row.row, column),
        });
      }
    }
  }
  if (count === 0) return null;
  const answer = asker.ask(dashQuestion(count, where));
  return answer === 'zero' || answer === 'missing' ? answer : null;
}
