import { moveArea } from '../model/changes/edit';
import type { Edit } from '../model/book';
import { sameName } from '../model/sheetName';
import { formatReference, parseReference, referenceArea, withArea } from './reference';
import { mapTokens } from './tokens';

const GONE = '#REF!';

/** A formula after cells were inserted or deleted; `home` is the sheet it stands on. */
export function moveFormula(formula: string, home: string, edit: Edit): string {
  return mapTokens(formula, (token) => {
    if (token.kind !== 'reference') return token.text;
    const reference = parseReference(token.text);
    if (!reference || !sameName(reference.sheet ?? home, edit.sheet.name)) return token.text;
    const area = referenceArea(reference);
    const moved = moveArea(area, edit);
    if (moved === area) return token.text;
    if (!moved) return reference.sheet === undefined ? GONE : `${reference.sheet}!${GONE}`;
    return formatReference(withArea(reference, moved));
  });
}

/** A formula after a sheet was renamed. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  return mapTokens(formula, (token) => {
    if (token.kind !== 'reference') return token.text;
    const reference = parseReference(token.text);
    if (reference?.sheet === undefined || !sameName(reference.sheet, from)) return token.text;
    return formatReference({ ...reference, sheet: to });
  });
}

/** A formula after a sheet was deleted: references to it become `#REF!`. */
export function dropSheetIn(formula: string, sheet: string): string {
  return mapTokens(formula, (token) => {
    if (token.kind !== 'reference') return token.text;
    const reference = parseReference(token.text);
    return reference?.sheet !== undefined && sameName(reference.sheet, sheet) ? GONE : token.text;
  });
}
