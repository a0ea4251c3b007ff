import type { SheetPlan } from '../../sheets/plan/sheetPlan';
import { quotedSheet } from '../../sheets/cells/cellReference';
import { SHEET_IDS, type SheetId } from '../../sheets/sheets';
import { beneathHeader } from '../../sheets/plan/sheetFrame';
import { COMMENT_MARK, KEY_MARK, SHEET_MARK } from '../../sheets/plan/sheetMarks';
import { tabPlace } from '../../sheets/tabPlace';
import { OFFICE_RELATIONSHIPS } from '../package/dialect';
import { isStructureLocked } from '../package/structureLock';
import { XmlEdit } from '../package/xmlEdit';
import { escapeXml } from '../package/xmlText';
import { childOf, decodeEntities, prefixOf, xmlTree, type XmlNode } from '../package/xmlTree';

/** A tab of the workbook, chart sheets included. */
export interface Tab {
  readonly name: string;
  /** The id of the relationship to its part. */
  readonly relationship: string;
  /** Which report sheet it is; null for the user's own. */
  readonly id: SheetId | null;
  /** Where it stood; null for a tab that is new. */
  readonly index: number | null;
}

/** Names that belong to a report sheet and are written anew each time. */
const OWN_NAMES = [
  SHEET_MARK,
  COMMENT_MARK,
  KEY_MARK,
  '_xlnm.Print_Titles',
  '_xlnm._FilterDatabase',
];
const MARKS = [SHEET_MARK, COMMENT_MARK, KEY_MARK];

/** Reads the workbook part as text, and changes what report sheets need changed in it. */
export class WorkbookEdit {
  readonly #root: XmlNode;
  readonly #sheets: XmlNode;
  readonly #names: readonly XmlNode[];
  /** Tabs that were copied with their mark from one that stands before them. */
  readonly #copies = new Set<number>();
  /** In the order that the tabs will have. */
  readonly #tabs: Tab[];
  readonly #newNames: { readonly tab: Tab; readonly name: string; readonly xml: string }[] = [];

  constructor(private readonly text: string) {
    this.#root = xmlTree(text);
    const sheets = childOf(this.#root, 'sheets');
    if (!sheets) throw new Error('a workbook without sheets');
    this.#sheets = sheets;
    this.#names = childOf(this.#root, 'definedNames')?.children ?? [];
    const marks = this.#marks();
    this.#tabs = sheets.children.map((node, index) => ({
      name: node.attributes.name ?? '',
      relationship: relationshipId(node),
      id: marks.get(index) ?? null,
      index,
    }));
  }

  /** Whether Excel lets nobody add sheets. */
  get isStructureLocked(): boolean {
    return isStructureLocked(this.#root);
  }

  get tabs(): readonly Tab[] {
    return this.#tabs;
  }

  /** What a name of one tab refers to; null when it has no such name. */
  nameOf(tab: Tab, name: string): string | null {
    const node = this.#names.find(
      (other) => isName(other, name) && localIndex(other) === tab.index,
    );
    return node ? this.#content(node) : null;
  }

  /** Adds the tab of a report sheet, beside the others of its kind or at the end. */
  add(id: SheetId, name: string, relationship: string): Tab {
    const tab: Tab = { name, relationship, id, index: null };
    const place = tabPlace(
      this.#tabs.map((other) => other.id),
      id,
    );
    this.#tabs.splice(place, 0, tab);
    return tab;
  }

  /** Gives a tab the names of its plan, and the rows that every printed page begins with. */
  name(tab: Tab, plan: Pick<SheetPlan, 'names' | 'rows' | 'page'>): void {
    const { titleRows } = plan.page;
    for (const { name, hidden, refersTo } of plan.names) {
      const content =
        refersTo.kind === 'constant'
          ? `"${refersTo.text}"`
          : `${quotedSheet(tab.name)}!${beneathHeader(refersTo, plan)}`;
      this.#newNames.push({
        tab,
        name,
        xml: `${hidden ? ' hidden="1"' : ''}>${escapeXml(content)}`,
      });
    }
    const titles = `${quotedSheet(tab.name)}!$${titleRows.first}:$${titleRows.last}`;
    this.#newNames.push({ tab, name: '_xlnm.Print_Titles', xml: `>${escapeXml(titles)}` });
  }

  /** The part with everything that was asked for. */
  done(): string {
    const edit = new XmlEdit(this.text);
    this.#writeTabs(edit);
    this.#writeNames(edit);
    this.#writeViews(edit);
    return edit.done();
  }

  /** By index of the tab. Of a sheet that was copied with its mark, the one that stands first has it. */
  #marks(): Map<number, SheetId> {
    const marks = new Map<number, SheetId>();
    const marked = this.#names
      .filter((node) => isName(node, SHEET_MARK) && localIndex(node) !== null)
      .sort((a, b) => (localIndex(a) ?? 0) - (localIndex(b) ?? 0));
    for (const node of marked) {
      const written = this.#content(node).replace(/^=?"(.*)"$/, '$1');
      const index = localIndex(node) ?? 0;
      // A mark that this Tertial does not know belongs to a later one.
      const id = SHEET_IDS.find((known) => known === written);
      if (id === undefined) continue;
      if ([...marks.values()].includes(id)) this.#copies.add(index);
      else marks.set(index, id);
    }
    return marks;
  }

  #content(node: XmlNode): string {
    return decodeEntities(this.text.slice(node.contentStart, node.contentEnd)).trim();
  }

  #newIndex(oldIndex: number): number {
    return this.#tabs.findIndex(({ index }) => index === oldIndex);
  }

  #writeTabs(edit: XmlEdit): void {
    const prefix = prefixOf(this.#sheets);
    const ids = this.#sheets.children.map(({ attributes }) => Number(attributes.sheetId));
    let sheetId = Math.max(0, ...ids.filter(Number.isFinite));
    let place = this.#sheets.contentStart;
    for (const { index, name, relationship } of this.#tabs) {
      if (index !== null) {
        place = this.#sheets.children[index]?.end ?? place;
        continue;
      }
      sheetId += 1;
      edit.insert(
        place,
        `<${prefix}sheet xmlns:r="${OFFICE_RELATIONSHIPS}" name="${escapeXml(name)}" sheetId="${sheetId}" r:id="${relationship}"/>`,
      );
    }
  }

  #writeNames(edit: XmlEdit): void {
    const painted = new Set(this.#newNames.map(({ tab }) => tab.index));
    for (const node of this.#names) {
      const index = localIndex(node);
      if (index === null) continue;
      const moved = this.#newIndex(index);
      const isReplaced = painted.has(index) && OWN_NAMES.some((name) => isName(node, name));
      const isOnCopy = this.#copies.has(index) && MARKS.some((name) => isName(node, name));
      if (isReplaced || isOnCopy) edit.remove(node);
      else if (moved >= 0 && moved !== index) {
        edit.setAttribute(node, 'localSheetId', String(moved));
      }
    }
    const list = childOf(this.#root, 'definedNames');
    const prefix = prefixOf(this.#root);
    const added = this.#newNames
      .map(({ tab, name, xml }) => {
        const index = this.#tabs.indexOf(tab);
        return `<${prefix}definedName name="${name}" localSheetId="${index}"${xml}</${prefix}definedName>`;
      })
      .join('');
    if (list) return edit.append(list, added);
    const before =
      childOf(this.#root, 'externalReferences') ??
      childOf(this.#root, 'functionGroups') ??
      this.#sheets;
    edit.insert(before.end, `<${prefix}definedNames>${added}</${prefix}definedNames>`);
  }

  /** The active tab stays active. */
  #writeViews(edit: XmlEdit): void {
    for (const view of childOf(this.#root, 'bookViews')?.children ?? []) {
      for (const name of ['activeTab', 'firstSheet']) {
        const index = Number(view.attributes[name] ?? 0);
        const moved = this.#newIndex(index);
        if (moved >= 0 && moved !== index) edit.setAttribute(view, name, String(moved));
      }
    }
  }
}

/** Names are the same whatever their case. */
const isName = ({ attributes }: XmlNode, name: string): boolean =>
  attributes.name?.toLowerCase() === name.toLowerCase();

const localIndex = ({ attributes }: XmlNode): number | null =>
  attributes.localSheetId === undefined ? null : Number(attributes.localSheetId);

/** Programs choose the prefix of `r:id` freely; no other attribute of a sheet is called id. */
function relationshipId({ attributes }: XmlNode): string {
  const name = Object.keys(attributes).find((key) => key.endsWith(':id'));
  return (name === undefined ? undefined : attributes[name]) ?? '';
}
