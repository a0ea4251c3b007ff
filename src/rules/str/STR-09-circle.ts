import { inBoth } from '../../language/bilingual';
import { listWords } from '../../language/words/listWords';
import type { Datum } from '../../report/datum';
import { type Outcome, PASSED } from '../rule';
import { found } from '../tested';
import { type ParentLinks, sameName, treesIn } from './references';
import { type Judged, rowBreaker } from './rowBreaker';

export const str09 = rowBreaker(
  {
    id: 'STR-09',
    severity: 'error',
    tables: [],
    title: { sv: 'Överordnade hänvisar till varandra', en: 'Parents refer to each other' },
    explanation: {
      sv: 'Följer man de överordnade uppåt kommer man tillbaka till samma rad. Rätta en av hänvisningarna.',
      en: 'Following the parents upwards leads back to the same row. Correct one of the references.',
    },
    example: {
      sv: 'KF1.1 ligger under NM1.1-1, som ligger under KF1.1.',
      en: 'KF1.1 lies under NM1.1-1, which lies under KF1.1.',
    },
  },
  (report) => {
    const judged = treesIn(report).map(judge);
    return {
      outcomes: judged.flatMap(({ outcomes }) => outcomes),
      brokenRows: judged.flatMap(({ brokenRows }) => brokenRows),
    };
  },
);

function judge(tree: ParentLinks): Judged {
  const circles = circlesIn(tree);
  const rows = circles.flat().map(({ row }) => row);
  const inCircle = new Set(rows);
  const sound = tree.parents.filter(({ row, value }) => value !== null && !inCircle.has(row));
  return { outcomes: [...circles.map(goesRound), ...sound.map(() => PASSED)], brokenRows: rows };
}

/** Each circle once, as its parent cells, beginning with the one that stands first. */
function circlesIn({ names, parents }: ParentLinks): Datum<string>[][] {
  const rowNamed = new Map<string, number>();
  names.forEach((name, row) => {
    if (!rowNamed.has(sameName(name))) rowNamed.set(sameName(name), row);
  });
  const above = parents.map((parent) =>
    parent.value === null ? undefined : rowNamed.get(sameName(parent)),
  );
  const walkOf = new Map<number, number>();
  const circles: Datum<string>[][] = [];
  parents.forEach((_, start) => {
    const path: number[] = [];
    let row: number | undefined = start;
    while (row !== undefined && !walkOf.has(row)) {
      walkOf.set(row, start);
      path.push(row);
      row = above[row];
    }
    if (row === undefined || walkOf.get(row) !== start) return;
    const circle = path.slice(path.indexOf(row)).sort((a, b) => a - b);
    circles.push(circle.flatMap((index) => parents[index] ?? []));
  });
  return circles;
}

function goesRound(circle: readonly Datum<string>[]): Outcome {
  const [reported, ...others] = circle as [Datum<string>, ...Datum<string>[]];
  const { table, key } = reported.row;
  const message = inBoth((language) => {
    const more = others.length;
    if (more === 0) {
      return language === 'sv'
        ? `${key} i ${table.name} hänvisar till sig själv som överordnad: rätta hänvisningen.`
        : `${key} in ${table.name} refers to itself as its parent: correct the reference.`;
    }
    const names = listWords(
      circle.map(({ row }) => row.key),
      language,
    );
    return language === 'sv'
      ? `${names} i ${table.name} hänvisar till varandra som överordnade: rätta en av hänvisningarna.`
      : `${names} in ${table.name} refer to each other as parents: correct one of the references.`;
  });
  return found({ severity: 'error', message, reported, others });
}
