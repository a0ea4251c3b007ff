import type { ByteLimit } from '../package/byteLimit';
import type { XmlAttributes } from '../package/scanXml';
import { decodeEscapes } from '../package/textEscapes';

/** A formula as a cell holds it. */
export interface FormulaElement {
  /** Empty where another cell holds the text. */
  readonly text: string;
  /** What joins the cells that share a formula; null when this one doesn't. */
  readonly sharedId: string | null;
}

/** Gathers what stands inside a cell element; one object serves all cells of a sheet in turn. */
export class CellContent {
  /** The text of the `v` element, null when there is none. */
  value: string | null = null;
  /** Text that stands in the cell itself, its runs joined; null when there is none. */
  inlineText: string | null = null;
  formula: FormulaElement | null = null;

  #isWanted = false;
  #sharedId: string | null = null;
  /** The text of the element that is open now, null when it is of no interest. */
  #text: string | null = null;
  #inPhonetic = false;

  constructor(private readonly limit: ByteLimit) {}

  /** Begins a cell. Of one that is not wanted only a shared formula is kept. */
  begin(isWanted: boolean): void {
    this.value = null;
    this.inlineText = null;
    this.formula = null;
    this.#isWanted = isWanted;
    this.#text = null;
  }

  open(name: string, { t, si }: XmlAttributes): void {
    switch (name) {
      case 'v':
        if (this.#isWanted) this.#text = '';
        break;
      case 'f':
        this.#sharedId = t === 'shared' && si !== undefined ? si : null;
        if (this.#isWanted || this.#sharedId !== null) this.#text = '';
        break;
      case 'is':
        if (this.#isWanted) this.inlineText = '';
        break;
      case 't':
        if (this.inlineText !== null && !this.#inPhonetic) this.#text = '';
        break;
      case 'rPh':
        this.#inPhonetic = true;
        break;
    }
  }

  text(piece: string): void {
    if (this.#text !== null) this.#text += piece;
  }

  close(name: string): void {
    if (name === 'rPh') this.#inPhonetic = false;
    const text = this.#text;
    if (text === null) return;
    if (name === 'v') this.value = text;
    else if (name === 'f') this.formula = { text, sharedId: this.#sharedId };
    else if (name === 't') {
      this.limit.add('characters', text.length);
      this.inlineText += decodeEscapes(text);
    }
    this.#text = null;
  }
}
