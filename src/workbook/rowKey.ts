import { cleanText, foldText } from '../language/words/cleanText';
import { isMissingSign } from '../language/missing';
import type { Column } from '../report/column';
import type { Table } from '../report/table';
import { vocabulary } from './cells/readWordCell';
import type { ColumnPlaces } from './columnPlaces';
import type { RawRow } from './rawWorkbook';

/**
 * What a row is about: waivers and comments are bound to it, so it must not depend on the row's
 * position.
 */
export function rowKey(table: Table, places: ColumnPlaces): (raw: RawRow) => string {
  const partsOf = (fields: readonly string[]) =>
    fields.map((field) => keyPart(table.columns[field] as Column, places));
  const parts = partsOf(table.key);
  const others = table.keyIfBlank && partsOf(table.keyIfBlank);
  return (raw) => {
    const key = joined(parts, raw);
    return key === '' && others ? joined(others, raw) : key;
  };
}

type KeyPart = (raw: RawRow) => string;

const joined = (parts: readonly KeyPart[], raw: RawRow): string =>
  parts.map((part) => part(raw)).join('|');

/**
 * The text of a cell, whatever spaces were typed; a word by the first of the same meaning, so that a
 * key is the same in every synonym.
 */
function keyPart(column: Column, places: ColumnPlaces): KeyPart {
  const at = places.get(column.name)?.at;
  if (at === undefined) return () => '';
  const words = vocabulary(column.words);
  return ({ cells }) => {
    const value = cells[at]?.value ?? '';
    if (typeof value === 'object') return value.error;
    const text = cleanText(String(value));
    if (isMissingSign(text)) return '';
    return words.size === 0 ? text : (words.get(foldText(text))?.first ?? text);
  };
}
