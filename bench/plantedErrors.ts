import { Book } from '../src/rules/testing/book.testing';
import { mended, plantErrors, type Harvest, type Planted } from './plantErrors';
import { SLIPS } from './typingErrors';

/**
 * Plants one typing error at a time in every money cell of the case, and says how often it is found
 * and how often its cell is the single first suggestion. The two errors that the case was published
 * with are put right first: beside them a planted error would not be alone.
 */
export const benchPlantedErrors = async (): Promise<string[]> =>
  describeHarvest(plantErrors(mended(await Book.example())));

/** The harvest in lines for a person. */
export function describeHarvest({ cells, unbound, planted }: Harvest): string[] {
  const beyond = planted.filter(({ isBeyondRounding }) => isBeyondRounding);
  const apart = [...new Set(planted.filter(isAmbiguous).map(({ key }) => key))];
  return [
    `planted errors: ${planted.length} in ${cells.length - unbound.length} money cells that a relation binds (of ${cells.length})`,
    counts('beyond rounding', beyond),
    ...SLIPS.map((slip) =>
      counts(
        `  ${slip}`,
        beyond.filter((one) => one.slip === slip),
      ),
    ),
    counts(
      'within rounding',
      planted.filter(({ isBeyondRounding }) => !isBeyondRounding),
    ),
    `no relation binds ${unbound.length} cells: ${listed(unbound)}`,
    `some error can't be told from one in another cell: ${apart.length} cells: ${listed(apart)}`,
  ];
}

/** Found, but some other cell could be wrong as well as this one. */
const isAmbiguous = ({ isFound, candidates }: Planted): boolean => isFound && candidates.length > 1;

function counts(name: string, planted: readonly Planted[]): string {
  const found = planted.filter(({ isFound }) => isFound);
  const unique = found.filter(
    ({ key, candidates }) => candidates.length === 1 && candidates[0] === key,
  );
  const first = (some: readonly Planted[]): number => some.filter(({ isFirst }) => isFirst).length;
  const restored = unique.filter(({ isRestored }) => isRestored).length;
  return [
    `${name}: ${planted.length}`,
    `found ${share(found.length, planted.length)}`,
    `only this cell can be wrong in ${unique.length}, it is first in ${share(first(unique), unique.length)} with its right number in ${share(restored, unique.length)}`,
    `first in ${share(first(found), found.length)} of all found`,
  ].join('; ');
}

const share = (part: number, whole: number): string =>
  whole === 0 ? 'none' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

/** Keys by table and column, the rows of each in brackets. */
function listed(keys: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const [table = '', ...parts] = key.split('|');
    const column = parts.pop() ?? '';
    const group = `${table} ${column}`;
    groups.set(group, [...(groups.get(group) ?? []), parts.join(' ')]);
  }
  return [...groups].map(([group, rows]) => `${group} (${rows.join(', ')})`).join('; ') || 'none';
}
