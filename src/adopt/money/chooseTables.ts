import type { Bilingual } from '../../language/bilingual';
import { rangeName } from '../../report/cellRange';
import type { Asker } from '../asking/asker';
import { alternative } from '../asking/asker';
import type { Question } from '../asking/question';
import { timeIn, monthOfPeriod } from '../facts/time';
import { plainKey } from '../words/plainName';
import { isInvestments } from './adoptMoney';
import { STRONG_LABEL, WEAK_LABEL } from './lines';
import type { MoneyTable } from './moneyTable';
import { yearOfColumns } from './roles';

/** The tables that are read, and those that could be until a question is answered. */
export interface ChosenTables {
  readonly read: readonly MoneyTable[];
  readonly open: readonly MoneyTable[];
}

/** Names of sheets that are copies, drafts or old. */
const SCRATCH =
  /kopia|copy|\(\d\)|gammal|gamla|\bold\b|utkast|draft|\btest|arkiv|backup|slask|scratch|arbetsblad|underlag|kladd|tidigare|ej aktuell/i;

/**
 * Chooses among tables of the same kind: visible ones before hidden, the latest before earlier ones,
 * one of two that are the same. What nothing tells apart is asked.
 */
export function chooseTables(
  found: readonly MoneyTable[],
  asker: Asker,
  notes: Bilingual[],
): ChosenTables {
  const shown = passed(
    found,
    ({ frame }) => frame.grid.sheet.visibility === 'visible',
    notes,
    HIDDEN,
  );
  const groups = [
    shown.filter((table) => isInvestments(table)),
    shown.filter((table) => !isInvestments(table) && table.layout.areas.length > 0),
    shown.filter((table) => !isInvestments(table) && table.layout.areas.length === 0),
  ];
  const read: MoneyTable[] = [];
  const open: MoneyTable[] = [];
  for (const group of groups) {
    const left = narrowed(group, notes);
    const chosen = left.length < 2 ? left : answered(left, asker);
    if (chosen) read.push(...chosen);
    else open.push(...left);
  }
  return { read: found.filter((table) => read.includes(table)), open };
}

function narrowed(group: readonly MoneyTable[], notes: Bilingual[]): readonly MoneyTable[] {
  if (group.length < 2) return group;
  const kept = passed(group, ({ frame }) => !SCRATCH.test(frame.grid.sheet.name), notes, COPY);
  const ofAreas = passed(
    kept,
    (table) => !kept.some((other) => namesAreas(other)) || !namesClasses(table),
    notes,
    CLASSES,
  );
  const latest = Math.max(...ofAreas.map(whenOf));
  const now = passed(ofAreas, (table) => whenOf(table) === latest, notes, EARLIER);
  const seen = new Set<string>();
  const first = new Set(
    now.filter((table) => {
      const written = contents(table);
      const isNew = !seen.has(written);
      seen.add(written);
      return isNew;
    }),
  );
  return passed(now, (table) => first.has(table), notes, SAME);
}

/** Keeps what fits, unless nothing does, and tells what was passed over. */
function passed(
  tables: readonly MoneyTable[],
  keeps: (table: MoneyTable) => boolean,
  notes: Bilingual[],
  why: Bilingual,
): readonly MoneyTable[] {
  const kept = tables.filter(keeps);
  if (kept.length === 0) return tables;
  for (const table of tables.filter((one) => !kept.includes(one))) {
    const where = placeOf(table);
    notes.push({ sv: `${where} ${why.sv}`, en: `${where} ${why.en}` });
  }
  return kept;
}

const labelOf = ({ columns }: MoneyTable): string =>
  columns.labels.map(({ header }) => header).join(' ');

/** The same money cut by what was bought is another table than that of the areas. */
const namesClasses = (table: MoneyTable): boolean => WEAK_LABEL.test(labelOf(table).toLowerCase());
const namesAreas = (table: MoneyTable): boolean =>
  STRONG_LABEL.test(labelOf(table).toLowerCase()) && !namesClasses(table);

const CLASSES = {
  sv: 'läses inte: dess rader är slag av kostnader, inte områden.',
  en: 'is not read: its rows are kinds of cost, no areas.',
};
const HIDDEN = {
  sv: 'står på ett dolt blad och läses inte.',
  en: 'stands on a hidden sheet and is not read.',
};
const COPY = {
  sv: 'läses inte: bladet kallas kopia, utkast eller gammalt.',
  en: 'is not read: its sheet is called a copy, a draft or old.',
};
const EARLIER = {
  sv: 'läses inte: den gäller en tidigare tid.',
  en: 'is not read: it is about an earlier time.',
};
const SAME = {
  sv: 'läses inte: den har samma rader och belopp som en annan.',
  en: 'is not read: it has the rows and amounts of another.',
};

const placeOf = ({ frame }: MoneyTable): string => {
  const { grid, headerTop, columns, rows } = frame;
  const range = {
    top: headerTop,
    left: columns[0]?.column ?? 1,
    bottom: rows[rows.length - 1]?.row ?? headerTop,
    right: columns[columns.length - 1]?.column ?? 1,
  };
  return `${grid.sheet.name}!${rangeName(range)}`;
};

/** When a table is about, as a number that grows with time; 0 where nothing says it. */
function whenOf({ frame, columns }: MoneyTable): number {
  const { grid, headerTop } = frame;
  const titles = grid.rows
    .filter(({ row }) => row < headerTop)
    .flatMap(({ cells }) => [...cells.values()].map(({ seen }) => seen.text));
  const times = [grid.sheet.name, ...titles].map(timeIn);
  const said = times.find(({ years }) => years.length === 1)?.years[0] ?? null;
  const year = said ?? yearOfColumns(columns.amounts, null) ?? 0;
  const period = times.find((time) => time.period !== null)?.period ?? null;
  return year * 100 + (monthOfPeriod(period) ?? 0);
}

/** The rows of a table and their amounts, for comparing. */
const contents = ({ layout }: MoneyTable): string =>
  [...layout.areas, ...layout.posts]
    .map(
      ({ line }) =>
        `${plainKey(line.label)}|${line.kindText}|${[...line.amounts.values()].join('|')}`,
    )
    .join('\n');

function answered(tables: readonly MoneyTable[], asker: Asker): readonly MoneyTable[] | null {
  const answer = asker.ask(sheetQuestion(tables));
  if (answer === null) return null;
  if (answer === 'all') return tables;
  return tables.filter(
    (table, index) => idsOf(tables)[index] === answer || placeOf(table) === answer,
  );
}

/** A table goes by its sheet's name; by its range where the sheet has several. */
const idsOf = (tables: readonly MoneyTable[]): string[] =>
  tables.map((table) => {
    const { name } = table.frame.grid.sheet;
    const isAlone = tables.filter((other) => other.frame.grid.sheet.name === name).length === 1;
    return isAlone ? name : placeOf(table);
  });

function sheetQuestion(tables: readonly MoneyTable[]): Question {
  const ids = idsOf(tables);
  return {
    id: 'Blad',
    about: 'Blad',
    alsoAbout: ['Sheet'],
    takes: 'alternative',
    text: {
      sv: `${tables.length} tabeller kan vara rapportens: ${ids.join(', ')}. Vilken ska läsas?`,
      en: `${tables.length} tables may be the report's: ${ids.join(', ')}. Which should be read?`,
    },
    alternatives: [
      ...tables.map((table, index) => {
        const id = ids[index] ?? '';
        const names = table.layout.areas
          .slice(0, 3)
          .map(({ area }) => area)
          .join(', ');
        return alternative(
          id,
          { sv: id, en: id },
          { sv: `Bara ${placeOf(table)} läses.`, en: `Only ${placeOf(table)} is read.` },
          names === '' ? [] : [{ sv: `Raderna är ${names} …`, en: `Its rows are ${names} …` }],
        );
      }),
      ...(areApart(tables)
        ? [
            alternative(
              'all',
              { sv: 'alla', en: 'all' },
              {
                sv: 'Alla läses, som delar av samma tabell.',
                en: 'All are read, as parts of one table.',
              },
              [{ sv: 'Inget område står i två av dem.', en: 'No area stands in two of them.' }],
            ),
          ]
        : []),
    ],
  };
}

/** Whether no area stands in two of the tables. */
function areApart(tables: readonly MoneyTable[]): boolean {
  const seen = new Set<string>();
  for (const { layout } of tables) {
    const own = new Set(layout.areas.map(({ area }) => plainKey(area)));
    for (const area of own) {
      if (seen.has(area)) return false;
      seen.add(area);
    }
  }
  return true;
}
