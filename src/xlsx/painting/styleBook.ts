import {
  FONT,
  FONT_SIZE,
  LINE_COLOUR,
  NEGATIVE_COLOUR,
  STYLES,
  type CellStyle,
} from '../../sheets/plan/styles';
import type { PlannedCell } from '../../sheets/plan/sheetPlan';
import { BUILT_IN_FORMATS, GENERAL } from '../reading/builtInFormats';
import { MAIN } from '../package/dialect';
import { StyleList } from './styleList';
import { XmlEdit } from '../package/xmlEdit';
import { escapeXml, XML_DECLARATION } from '../package/xmlText';
import { childOf, prefixOf, xmlTree, type XmlNode } from '../package/xmlTree';

/** Numbers below this are Excel's own. */
const FIRST_CUSTOM_FORMAT = 164;

/** The smallest valid styles of a workbook: one font, two fills, one border, one cell style. */
const NO_STYLES = `${XML_DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/**
 * The styles of a workbook, to which those of report sheets are added. What the workbook has stays
 * as it is, and what it has already is not added again.
 */
export class StyleBook {
  readonly #text: string;
  readonly #root: XmlNode;
  readonly #prefix: string;
  readonly #numberFormats = new Map<string, number>();
  readonly #newFormats: string[] = [];
  readonly #fonts: StyleList;
  readonly #fills: StyleList;
  readonly #borders: StyleList;
  readonly #cellStyles: StyleList;
  readonly #conditional: StyleList;
  /** By indent and style, then by format: a key for each of two million cells would cost most of all. */
  readonly #known: Partial<Record<PlannedCell['style'], Map<string, number>>>[] = [];

  /** @param text the part as it is, null when the workbook has none. */
  constructor(text: string | null) {
    this.#text = text ?? NO_STYLES;
    this.#root = xmlTree(this.#text);
    this.#prefix = prefixOf(this.#root);
    for (const { attributes } of childOf(this.#root, 'numFmts')?.children ?? []) {
      this.#numberFormats.set(attributes.formatCode ?? '', Number(attributes.numFmtId));
    }
    const list = (name: string) => new StyleList(this.#text, childOf(this.#root, name));
    this.#fonts = list('fonts');
    this.#fills = list('fills');
    this.#borders = list('borders');
    this.#cellStyles = list('cellXfs');
    this.#conditional = list('dxfs');
  }

  /**
   * Keeps the meaning of numbers that cells name although there is no such style: none. Without
   * this they would mean the styles that are added.
   */
  reserve(greatest: number): void {
    this.#cellStyles.pad(
      greatest + 1,
      this.#element('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'),
    );
  }

  /** The number of the style that a cell needs. */
  styleOf({ style, format = GENERAL, indent = 0 }: PlannedCell): number {
    const byStyle = (this.#known[indent] ??= {});
    const byFormat = (byStyle[style] ??= new Map());
    const known = byFormat.get(format);
    if (known !== undefined) return known;
    const number = this.#cellStyles.place(this.#cellStyle(style, format, indent));
    byFormat.set(format, number);
    return number;
  }

  /** The number of the format that a conditional format gives negative numbers. */
  negative(): number {
    return this.#conditional.place(
      this.#element(`<dxf><font><color rgb="FF${NEGATIVE_COLOUR}"/></font></dxf>`),
    );
  }

  /** The part with everything that was asked for. */
  done(): string {
    const edit = new XmlEdit(this.#text);
    this.#addNumberFormats(edit);
    for (const list of [this.#fonts, this.#fills, this.#borders, this.#cellStyles])
      list.write(edit);
    if (!this.#conditional.write(edit)) this.#addConditional(edit);
    return edit.done();
  }

  #cellStyle(name: PlannedCell['style'], format: string, indent: number): string {
    const style: CellStyle = STYLES[name];
    const font = this.#fonts.place(this.#element(fontXml(style)));
    const fill =
      style.fill === undefined ? 0 : this.#fills.place(this.#element(fillXml(style.fill)));
    const border = this.#borders.place(this.#element(borderXml(style)));
    const { align = indent > 0 ? 'left' : null, wrap = false, top = false } = style;
    const alignment = [
      align === null ? '' : ` horizontal="${align}"`,
      ` vertical="${top ? 'top' : 'center'}"`,
      wrap ? ' wrapText="1"' : '',
      indent > 0 ? ` indent="${indent}"` : '',
    ].join('');
    const protection = style.unlocked ? '<protection locked="0"/>' : '';
    return this.#element(
      `<xf numFmtId="${this.#formatId(format)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${protection === '' ? '' : ' applyProtection="1"'}><alignment${alignment}/>${protection}</xf>`,
    );
  }

  #formatId(format: string): number {
    const builtIn = BUILT_IN.get(format);
    if (builtIn !== undefined) return builtIn;
    const known = this.#numberFormats.get(format);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.#numberFormats.values()) + 1;
    this.#numberFormats.set(format, id);
    this.#newFormats.push(
      this.#element(`<numFmt numFmtId="${id}" formatCode="${escapeXml(format)}"/>`),
    );
    return id;
  }

  #addNumberFormats(edit: XmlEdit): void {
    if (this.#newFormats.length === 0) return;
    const list = childOf(this.#root, 'numFmts');
    if (list) {
      edit.append(list, this.#newFormats.join(''));
      edit.setAttribute(list, 'count', String(list.children.length + this.#newFormats.length));
      return;
    }
    const count = this.#newFormats.length;
    const all = this.#element(`<numFmts count="${count}">`) + this.#newFormats.join('');
    edit.insert(this.#root.contentStart, `${all}</${this.#prefix}numFmts>`);
  }

  /** The list has its place behind the cell styles; their names may be lacking. */
  #addConditional(edit: XmlEdit): void {
    const added = this.#conditional.added;
    if (added.length === 0) return;
    const before = childOf(this.#root, 'cellStyles') ?? childOf(this.#root, 'cellXfs');
    const all = this.#element(`<dxfs count="${added.length}">`) + added.join('');
    edit.insert(before?.end ?? this.#root.contentEnd, `${all}</${this.#prefix}dxfs>`);
  }

  /** Some programs put a prefix before every element. */
  #element(xml: string): string {
    return this.#prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${this.#prefix}`);
  }
}

const BUILT_IN = new Map(
  [0, 1, 2, 3, 4, 9, 10, 49].map((id) => [BUILT_IN_FORMATS[id] ?? '', id] as const),
);

function fontXml({ size = FONT_SIZE, bold, italic, underline, colour }: CellStyle): string {
  return [
    '<font>',
    bold ? '<b/>' : '',
    italic ? '<i/>' : '',
    underline ? '<u/>' : '',
    `<sz val="${size}"/>`,
    colour === undefined ? '' : `<color rgb="FF${colour}"/>`,
    `<name val="${FONT}"/><family val="2"/></font>`,
  ].join('');
}

const fillXml = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

function borderXml({ borderTop, borderBottom }: CellStyle): string {
  const side = (name: string, line: string | undefined) =>
    line === undefined
      ? `<${name}/>`
      : `<${name} style="${line}"><color rgb="FF${LINE_COLOUR}"/></${name}>`;
  return `<border><left/><right/>${side('top', borderTop)}${side('bottom', borderBottom)}<diagonal/></border>`;
}
