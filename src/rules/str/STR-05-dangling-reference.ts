import { inBoth } from '../../language/bilingual';
import { foldText } from '../../language/words/cleanText';
import { nearestWord } from '../../language/words/nearestWord';
import type { Datum } from '../../report/datum';
import { notTestable, type Outcome, PASSED } from '../rule';
import { found } from '../tested';
import { type References, referencesIn, sameName, type Targets } from './references';
import { type Judged, rowBreaker } from './rowBreaker';

export const str05 = rowBreaker(
  {
    id: 'STR-05',
    severity: 'error',
    tables: [],
    title: {
      sv: 'Hänvisningen gäller en rad som inte finns',
      en: 'A reference to a row that does not exist',
    },
    explanation: {
      sv: 'Raden hör till ett mål eller en post som inte finns i tabellen. Rätta hänvisningen, eller lägg till raden som saknas.',
      en: 'The row belongs to a goal or post that its table does not have. Correct the reference, or add the missing row.',
    },
    example: {
      sv: 'En indikator hör till NM1.6-1, men inget mål har det id:t.',
      en: 'An indicator belongs to NM1.6-1, but no goal has that id.',
    },
  },
  (report) => {
    const judged = referencesIn(report).map(judge);
    return {
      outcomes: judged.flatMap(({ outcomes }) => outcomes),
      brokenRows: judged.flatMap(({ brokenRows }) => brokenRows),
    };
  },
);

function judge({ cells, targets }: References): Judged {
  const given = cells.filter(({ value }) => value !== null);
  const names = targets.names.flatMap(({ value }) => (value === null ? [] : [value]));
  const known = new Set(names.map(foldText));
  const dangling = given.filter((cell) => !known.has(sameName(cell)));
  const passed = given.slice(dangling.length).map(() => PASSED);
  const reason = whyUnknown(targets, known.size);
  // A name that can't be read may be the one in question.
  if (reason)
    return { outcomes: [...dangling.map(() => notTestable(reason)), ...passed], brokenRows: [] };
  const nearest = nearestAmong(names);
  const hinted = Math.ceil(MOST_COMPARISONS / Math.max(1, known.size));
  return {
    outcomes: [
      ...dangling.map((cell, index) =>
        leadsNowhere(cell, targets, index < hinted ? nearest : () => null),
      ),
      ...passed,
    ],
    brokenRows: dangling.map(({ row }) => row),
  };
}

function whyUnknown({ table, exists, names }: Targets, known: number) {
  if (!exists) {
    return { sv: `Tabellen ${table} finns inte.`, en: `The table ${table} does not exist.` };
  }
  const isReadable =
    names.every(({ fault }) => fault === null) && (known > 0 || names.length === 0);
  if (isReadable) return null;
  return {
    sv: `Inte alla rader i ${table} kan läsas.`,
    en: `Not all rows of ${table} can be read.`,
  };
}

/** No hint is given after this many comparisons of names: then misspelling is not the problem. */
const MOST_COMPARISONS = 1_000_000;

type Nearest = (written: string) => string | null;

/** Finds the name that was probably meant, when somebody asks, and once for each that is written. */
function nearestAmong(names: readonly string[]): Nearest {
  const known = new Map<string, string | null>();
  return (written) => {
    const before = known.get(written);
    const nearest = before === undefined ? nearestWord(written, names) : before;
    known.set(written, nearest);
    return nearest;
  };
}

function leadsNowhere(
  reported: Datum<string>,
  { kind, table }: Targets,
  nearestOf: Nearest,
): Outcome {
  const written = reported.value ?? '';
  return found({
    severity: 'error',
    message: inBoth((language) => {
      const thing = THINGS[kind][language];
      const nearest = nearestOf(written);
      const hint = nearest === null ? '' : HINT[language](nearest);
      return language === 'sv'
        ? `${reported.column.name} är ${written}, men ${table} har ${thing} med det namnet.${hint}`
        : `${reported.column.name} is ${written}, but ${table} has ${thing} of that name.${hint}`;
    }),
    reported,
  });
}

const THINGS = {
  goal: { sv: 'inget mål', en: 'no goal' },
  balancePost: { sv: 'ingen post', en: 'no post' },
} as const;

const HINT = {
  sv: (word: string) => ` Menas ${word}?`,
  en: (word: string) => ` Is ${word} meant?`,
} as const;
