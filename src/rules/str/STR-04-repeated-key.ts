import { addressOf } from '../../report/address';
import type { Datum } from '../../report/datum';
import { PASSED } from '../rule';
import { found } from '../tested';
import { keyedTables, sharingKey } from './keyedRows';
import { rowBreaker } from './rowBreaker';

export const str04 = rowBreaker(
  {
    id: 'STR-04',
    severity: 'error',
    tables: [],
    title: { sv: 'Två rader med samma nyckel', en: 'Two rows with the same key' },
    explanation: {
      sv: 'Raderna avser samma sak, och ingen kan veta vilken som gäller. Ta bort en av dem, eller rätta namnet. Det som hänger på raderna prövas först därefter.',
      en: 'The rows are about the same thing, and nobody can know which counts. Delete one, or correct its name. What hangs on the rows is tested after that.',
    },
    example: {
      sv: 'Ekonomi, Kostnad står på två rader i Verksamheter.',
      en: 'Ekonomi, Kostnad stands on two rows of Verksamheter.',
    },
  },
  (report) => {
    const groups = keyedTables(report).flatMap(sharingKey);
    const brokenRows = groups.flat().map(({ row }) => row);
    const broken = new Set(brokenRows);
    const sound = keyedTables(report)
      .flat()
      .filter(({ row }) => !broken.has(row));
    return { outcomes: [...groups.flatMap(repeated), ...sound.map(() => PASSED)], brokenRows };
  },
);

/** One finding for every row after the first. */
function repeated([first, ...others]: readonly Datum<unknown>[]) {
  if (!first) return [];
  const { table, key } = first.row;
  const name = key.split('|').join(', ');
  return others.map((reported) =>
    found({
      severity: 'error',
      message: {
        sv: `${name} står redan i ${addressOf(first)} i ${table.name}: ta bort den ena raden eller rätta namnet.`,
        en: `${name} stands in ${addressOf(first)} of ${table.name} already: delete one of the rows or correct the name.`,
      },
      reported,
      others: [first],
    }),
  );
}
