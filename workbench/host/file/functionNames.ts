import type { FunctionsOptions } from '../functions/customFunctions';
import { mapTokens } from '../formula/tokens';

const PREFIX = '_xldudf_';

/** `TERTIAL.FOND.UTGÅENDE` → `_xldudf_TERTIAL_FOND_UTGÅENDE`: how Excel keeps the name in a file. */
const fileName = (namespace: string, name: string): string =>
  PREFIX + `${namespace}.${name}`.replaceAll('.', '_');

/** Formulas as files have them, and as the book has them. */
export interface FormulaNames {
  read(formula: string): string;
  write(formula: string): string;
}

/**
 * Translates custom function names when reading and writing a file, using the function list: dots
 * become underscores in files, so the characters alone are ambiguous. Both the name and the id are
 * read, because it is not known which of them Excel writes for å, ä and ö.
 */
export function formulaNames(functions: FunctionsOptions | undefined): FormulaNames {
  const toBook = new Map<string, string>();
  const toFile = new Map<string, string>();
  for (const { id, name } of functions?.metadata.functions ?? []) {
    const { namespace } = functions ?? { namespace: '' };
    const own = `${namespace}.${name}`;
    toBook.set(fileName(namespace, id).toUpperCase(), own);
    toBook.set(fileName(namespace, name).toUpperCase(), own);
    toFile.set(own.toUpperCase(), fileName(namespace, name));
  }
  const translate = (formula: string, names: ReadonlyMap<string, string>): string =>
    mapTokens(formula, ({ kind, text }) =>
      kind === 'function' ? (names.get(text.toUpperCase()) ?? text) : text,
    );
  return {
    read: (formula) => translate(formula, toBook),
    write: (formula) => translate(formula, toFile),
  };
}
