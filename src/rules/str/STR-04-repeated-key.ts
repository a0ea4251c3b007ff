import { inBoth } from '../../language/bilingual';
import { addressOf } from '../../report/address';
import { PASSED } from '../rule';
import { found } from '../tested';
import { keyedTables, pointedAt, type Sharing, sharingKey } from './keyedRows';
import { rowBreaker } from './rowBreaker';
import { rowName } from '../common/words';

export const str04 = rowBreaker(
  {
    id: 'STR-04',
    severity: 'error',
    tables: [],
    title: { sv: 'Två rader med samma nyckel', en: 'Two rows with the same key' },
    explanation: {
      sv: 'Raderna avser samma sak, och ingen kan veta vilken som gäller. Ta bort en av dem, eller rätta namnet. Det som beror på raderna prövas först därefter.',
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
      .filter((cells) => !broken.has(pointedAt(cells).row));
    return { outcomes: [...groups.flatMap(repeated), ...sound.map(() => PASSED)], brokenRows };
  },
);

/** One finding for every row after the first. */
function repeated([first, ...others]: Sharing) {
  const { table } = first.row;
  return others.map((reported) =>
    found({
      severity: 'error',
      message: inBoth((language) => {
        const [name, place] = [rowName(first.row, language), addressOf(first)];
        return language === 'sv'
          ? `${name} står redan i ${place} i ${table.name}: ta bort den ena raden eller rätta namnet.`
          : `${name} already stands in ${place} of ${table.name}: delete one of the rows or correct the name.`;
      }),
      reported,
      others: [first],
    }),
  );
}
