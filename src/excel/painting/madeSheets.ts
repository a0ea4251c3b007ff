import { COMMENT_MARK, KEY_MARK, SHEET_MARK } from '../../sheets/plan/sheetMarks';
import { SHEET_IDS, type SheetId } from '../../sheets/sheets';

/** A sheet of Tertial's in the open workbook. */
export interface MadeSheet {
  readonly id: SheetId;
  /** What the tab is called by now. */
  readonly sheet: string;
  /** The references of its names, where it has them: the user's column, and the keys beside it. */
  readonly comments: string | null;
  readonly keys: string | null;
}

/** A tab of the workbook, and which report sheet it is; null for a user's own. */
export interface Tab {
  readonly name: string;
  readonly id: SheetId | null;
}

/** Every sheet that Tertial has made, and all tabs in order; of a copied one the first keeps the mark. One call to Excel. */
export async function findMadeSheets(context: Excel.RequestContext): Promise<{
  readonly made: readonly MadeSheet[];
  readonly tabs: readonly Tab[];
}> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/names/items/name,items/names/items/formula');
  await context.sync();
  const made = new Map<SheetId, MadeSheet>();
  for (const { name, names } of worksheets.items) {
    const referring = (wanted: string): string | null => {
      const item = names.items.find((candidate) => candidate.name === wanted);
      return item ? String(item.formula) : null;
    };
    const id = idIn(referring(SHEET_MARK));
    if (id === null || made.has(id)) continue;
    made.set(id, {
      id,
      sheet: name,
      comments: referring(COMMENT_MARK),
      keys: referring(KEY_MARK),
    });
  }
  const found = [...made.values()];
  return {
    made: found,
    tabs: worksheets.items.map(({ name }) => ({
      name,
      id: found.find(({ sheet }) => sheet === name)?.id ?? null,
    })),
  };
}

/** The constant of the mark: `="kontrollrapport"`. */
function idIn(formula: string | null): SheetId | null {
  const text = /^="(.*)"$/.exec(formula ?? '')?.[1] ?? '';
  return SHEET_IDS.find((id) => id === text) ?? null;
}
