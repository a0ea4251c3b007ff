import { foldText } from '../../language/words/cleanText';
import type { Answers } from '../asking/question';
import type { Adoption, Proposal } from '../proposal/adoption';
import type { KeptColumn, KeptMapping } from './keptMapping';

/**
 * What the sheets of a kept mapping are called now: one that is gone is the one sheet that has its
 * tables and headers and was not there before.
 *
 * @param names of the sheets of the workbook.
 */
export function renamedSheets(
  { columns }: KeptMapping,
  names: readonly string[],
  { proposals }: Adoption,
): ReadonlyMap<string, string> {
  const before = new Set(columns.map(({ sheet }) => sheet));
  const gone = [...before].filter((sheet) => !names.includes(sheet));
  const fresh = [...new Set(proposals.map(({ sheet }) => sheet))].filter(
    (sheet) => !before.has(sheet),
  );
  return new Map(
    gone.flatMap((sheet) => {
      const own = columns.filter((column) => column.sheet === sheet);
      const [now, ...others] = fresh.filter((name) => hasAll(own, proposals, name));
      return now !== undefined && others.length === 0 ? [[sheet, now] as const] : [];
    }),
  );
}

const hasAll = (
  columns: readonly KeptColumn[],
  proposals: readonly Proposal[],
  sheet: string,
): boolean =>
  columns.every((kept) =>
    proposals.some(
      (proposal) =>
        proposal.sheet === sheet &&
        proposal.table === kept.table &&
        proposal.columns.some(({ header }) => foldText(header) === foldText(kept.header)),
    ),
  );

/** A kept mapping with the sheets' names as they are now, in keys such as `Slag|Blad1` too. */
export function withNames(
  { answers, columns }: KeptMapping,
  renamed: ReadonlyMap<string, string>,
): KeptMapping {
  const renamedKey = (key: string): string =>
    key
      .split('|')
      .map((part) => renamed.get(part) ?? part)
      .join('|');
  const answersNow: Answers = Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [renamedKey(key), answer]),
  );
  return {
    answers: answersNow,
    columns: columns.map((column) => ({
      ...column,
      sheet: renamed.get(column.sheet) ?? column.sheet,
    })),
  };
}
