import type { SheetVisibility } from '../../adopt/grid/adoptWorkbook';
import { isOwnSheet } from '../../workbook/log/changeLog';
import type { OtherDocument } from './fileFault';
import type { Relationship } from './relationships';
import { scanXml, type XmlAttributes } from './scanXml';
import { UnreadableFile } from './unreadableFile';
import type { ZipPackage } from './zipPackage';

/** What the workbook part says about the workbook as a whole. */
export interface WorkbookPart {
  /** The worksheets in the order of their tabs, hidden ones too; chart sheets are left out. */
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  /** Whether Tertial made it. */
  readonly generated: boolean;
  readonly visibility: SheetVisibility;
}

/** The sheet-scoped name that marks a sheet made by Tertial. */
const GENERATED_MARK = '_tertial_sheet';

/** Reads the workbook part: its sheets, and on which of them Tertial's mark stands. */
export async function readWorkbookPart(
  zip: ZipPackage,
  part: string,
  relationships: readonly Relationship[],
): Promise<WorkbookPart> {
  const tabs: Tab[] = [];
  const marked = new Set<number>();
  let date1904 = false;
  let isRoot = true;
  await scanXml(zip, part, {
    open(name, attributes) {
      if (isRoot && name !== 'workbook') {
        throw new UnreadableFile({ kind: 'notWorkbook', found: ROOTS[name] ?? 'other' });
      }
      isRoot = false;
      if (name === 'sheet') {
        zip.limit.add('parts', 1);
        tabs.push({
          name: attributes.name ?? '',
          relationship: relationshipId(attributes),
          visibility: visibilityOf(attributes.state),
        });
      } else if (name === 'workbookPr') {
        date1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      } else if (name === 'definedName' && attributes.name?.toLowerCase() === GENERATED_MARK) {
        zip.limit.add('parts', 1);
        if (attributes.localSheetId !== undefined) marked.add(Number(attributes.localSheetId));
      }
    },
  });

  const worksheets = new Map(
    relationships.filter(({ type }) => type === 'worksheet').map(({ id, part }) => [id, part]),
  );
  const sheets = tabs.flatMap(({ name, relationship, visibility }, index): SheetEntry[] => {
    const sheetPart = relationship === undefined ? undefined : worksheets.get(relationship);
    if (sheetPart === undefined) return [];
    const generated = marked.has(index) || isOwnSheet(name);
    return [{ name, part: sheetPart, generated, visibility }];
  });
  return { sheets, date1904 };
}

interface Tab {
  readonly name: string;
  readonly relationship: string | undefined;
  readonly visibility: SheetVisibility;
}

const visibilityOf = (state: string | undefined): SheetVisibility =>
  state === 'hidden' || state === 'veryHidden' ? state : 'visible';

const ROOTS: Readonly<Record<string, OtherDocument>> = {
  document: 'word',
  presentation: 'powerPoint',
};

/** Programs choose the prefix of `r:id` freely; no other attribute of a sheet is called id. */
function relationshipId(attributes: XmlAttributes): string | undefined {
  const name = Object.keys(attributes).find((key) => key.endsWith(':id'));
  return name === undefined ? undefined : attributes[name];
}
